// Chains of @langchain/classic 1.0.43 want @langchain/core 1.2.8; its memories are happy with less.
import { ConversationChain } from "@langchain/classic/chains";
import { BufferMemory } from "@langchain/classic/memory";
import { ChatPromptTemplate, MessagesPlaceholder } from "@langchain/core/prompts";
import { FakeListChatModel, FakeLLM } from "@langchain/core/utils/testing";
import { inMemoryTranscriptStore, MemoryError } from "@mem0-kit/core";
import { describe, expect, it } from "vitest";
import { Mem0ChatMessageHistory } from "../../src/chat-history/mem0-chat-message-history.ts";
import { local, temporaryPath } from "./support/local.ts";
import { recordPrompts } from "./support/prompts.ts";

const scope = { userId: "alex" };
const sessionId = "s1";

describe("BufferMemory over a Mem0ChatMessageHistory", () => {
  it("has a ConversationChain go on after a restart, where its user left it", async () => {
    const path = await temporaryPath();
    const chatOf = (userId: string) => {
      const { transcripts } = local(path);
      const chatHistory = new Mem0ChatMessageHistory({ transcripts, scope: { userId }, sessionId });
      // Without a response it answers with its prompt.
      return new ConversationChain({
        llm: new FakeLLM({}),
        memory: new BufferMemory({ chatHistory }),
      });
    };
    const first = chatOf("alex");
    await first.invoke({ input: "I'm a vegetarian." });
    await first.invoke({ input: "I like leeks." });
    const { response } = await chatOf("alex").invoke({ input: "What can I cook?" });
    expect(response).toContain("Human: I'm a vegetarian.\nAI: The following is");
    expect(response).toContain("Human: I like leeks.\nAI:");
    expect(response.trimEnd()).toMatch(/Human: What can I cook\?\nAI:$/);
    const other = await chatOf("mallory").invoke({ input: "What does Alex eat?" });
    expect(other.response).not.toContain("leeks");
  });

  it("gives messages to a chat model", async () => {
    const { transcripts } = local();
    const { callbacks, prompts } = recordPrompts();
    const chain = new ConversationChain({
      llm: new FakeListChatModel({ responses: ["Yes."] }),
      prompt: ChatPromptTemplate.fromMessages([
        new MessagesPlaceholder("history"),
        ["human", "{input}"],
      ]),
      memory: new BufferMemory({
        returnMessages: true,
        chatHistory: new Mem0ChatMessageHistory({ transcripts, scope, sessionId }),
      }),
    });
    await chain.invoke({ input: "One?" });
    await chain.invoke({ input: "Two?" }, { callbacks });
    expect(prompts).toEqual([["human: One?", "ai: Yes.", "human: Two?"]]);
  });

  it("fails the chain where the conversation cannot be read", async () => {
    const transcripts = {
      ...inMemoryTranscriptStore(),
      read: () => Promise.reject(new MemoryError("UNAVAILABLE", "[test] Down.")),
    };
    const chatHistory = new Mem0ChatMessageHistory({ transcripts, scope, sessionId });
    const chain = new ConversationChain({
      llm: new FakeLLM({ response: "Yes." }),
      memory: new BufferMemory({ chatHistory }),
    });
    await expect(chain.invoke({ input: "Hello." })).rejects.toMatchObject({ code: "UNAVAILABLE" });
  });
});
