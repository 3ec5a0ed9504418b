// Chains of @langchain/classic 1.0.43 want @langchain/core 1.2.8.
import { ConversationChain, LLMChain } from "@langchain/classic/chains";
import { HumanMessage } from "@langchain/core/messages";
import { ChatPromptTemplate, MessagesPlaceholder, PromptTemplate } from "@langchain/core/prompts";
import { FakeListChatModel, FakeLLM } from "@langchain/core/utils/testing";
import { type Memory, MemoryError } from "@mem0-kit/core";
import { fakeMemory } from "@mem0-kit/core/fake";
import { describe, expect, it, vi } from "vitest";
import { Mem0ChatMessageHistory } from "../../src/chat-history/mem0-chat-message-history.ts";
import { Mem0ConversationMemory } from "../../src/classic-memory/mem0-conversation-memory.ts";
import { local } from "../chat-history/support/local.ts";
import { recordPrompts } from "../chat-history/support/prompts.ts";

const scope = { userId: "alex" };
const fact = "I'm a vegetarian.";
const question = "Which vegetarian dishes are there?";
const down = new MemoryError("UNAVAILABLE", "[test] Down.", { retryable: false });
const broken = (): Memory => ({
  ...fakeMemory(),
  search: () => Promise.reject(down),
  add: () => Promise.reject(down),
});

describe("a ConversationChain with a Mem0ConversationMemory", () => {
  it("knows in a new conversation what was said in an old one, and of its own user only", async () => {
    const memory = local();
    const chatOf = (userId: string) => {
      const kept = new Mem0ConversationMemory({ memory, scope: { userId } });
      return { kept, chain: new ConversationChain({ llm: new FakeLLM({}), memory: kept }) };
    };
    const first = chatOf("alex");
    await first.chain.invoke({ input: fact });
    await first.kept.flush();
    const { response } = await chatOf("alex").chain.invoke({ input: question });
    expect(response).toMatch(/<memories>\n.*\n- .*vegetarian\n<\/memories>\nHuman: Which/);
    const other = await chatOf("mallory").chain.invoke({ input: question });
    expect(other.response).toContain("Current conversation:\n\nHuman: Which");
  });

  it("has the conversation too, with a chatHistory", async () => {
    const memory = local();
    const chatHistory = new Mem0ChatMessageHistory({
      transcripts: memory.transcripts,
      scope,
      sessionId: "s1",
    });
    await memory.add(fact, { scope, infer: false });
    const { callbacks, prompts } = recordPrompts();
    const chain = new ConversationChain({
      llm: new FakeListChatModel({ responses: ["Soup."] }),
      prompt: ChatPromptTemplate.fromMessages([
        ["system", "You are a cook."],
        new MessagesPlaceholder("history"),
        ["human", "{input}"],
      ]),
      memory: new Mem0ConversationMemory({ memory, scope, chatHistory, returnMessages: true }),
    });
    await chain.invoke({ input: question });
    await chain.invoke({ input: "And a vegetarian dessert?" }, { callbacks });
    expect(prompts[0]).toEqual([
      "system: You are a cook.",
      expect.stringMatching(/^human: <memories>/),
      `human: ${question}`,
      "ai: Soup.",
      "human: And a vegetarian dessert?",
    ]);
  });

  it("answers where memory is down, unless it is told to fail", async () => {
    const onEvent = vi.fn();
    const chatOf = (onError: "continue" | "throw") =>
      new ConversationChain({
        llm: new FakeLLM({ response: "Soup." }),
        memory: new Mem0ConversationMemory({ memory: broken(), scope, onError, onEvent }),
      });
    expect(await chatOf("continue").invoke({ input: question })).toEqual({ response: "Soup." });
    expect(onEvent).toHaveBeenCalledWith(expect.objectContaining({ type: "failed", error: down }));
    await expect(chatOf("throw").invoke({ input: question })).rejects.toBe(down);
  });

  it("takes neither signal nor timeout for words", async () => {
    const memory = new Mem0ConversationMemory({ memory: local(), scope });
    const chain = new ConversationChain({ llm: new FakeLLM({ response: "Soup." }), memory });
    const { signal } = new AbortController();
    const input = { input: question, signal, timeout: 60_000 };
    expect(await chain.invoke(input)).toEqual({ response: "Soup." });
  });
});

describe("an LLMChain with a Mem0ConversationMemory", () => {
  it("has memories and conversation under keys of their own", async () => {
    const memory = local();
    await memory.add(fact, { scope, infer: false });
    const chatHistory = new Mem0ChatMessageHistory({
      transcripts: memory.transcripts,
      scope,
      sessionId: "s1",
    });
    const chain = new LLMChain({
      llm: new FakeLLM({}),
      prompt: PromptTemplate.fromTemplate("K:{known}\nC:{chat}\nL:{language}\nQ:{question}"),
      outputKey: "answer",
      memory: new Mem0ConversationMemory({
        memory,
        scope,
        chatHistory,
        memoryKey: "known",
        historyKey: "chat",
        inputKey: "question",
        outputKey: "answer",
      }),
    });
    await chatHistory.addUserMessage("Hello.");
    const { answer } = await chain.invoke({ question, language: "en" });
    expect(answer).toMatch(
      /^K:<memories>\n.*\n- .*vegetarian\.\n<\/memories>\nC:Human: Hello\.\nL:en\nQ:Which/,
    );
    expect(await chatHistory.getMessages()).toHaveLength(3);
  });

  it("fails before the model is asked where it cannot know which input has the words", async () => {
    const { callbacks, prompts } = recordPrompts();
    const chain = new LLMChain({
      llm: new FakeListChatModel({ responses: ["Yes."] }),
      prompt: PromptTemplate.fromTemplate("{history}{language}{question}"),
      memory: new Mem0ConversationMemory({ memory: local(), scope }),
    });
    const run = chain.invoke({ question, language: "en" }, { callbacks });
    await expect(run).rejects.toMatchObject({ code: "INVALID_INPUT" });
    expect(prompts).toEqual([]);
  });

  it("takes a message for an input", async () => {
    const memory = local();
    const kept = new Mem0ConversationMemory({ memory, scope, save: { infer: false } });
    const chain = new LLMChain({
      llm: new FakeListChatModel({ responses: ["Noted."] }),
      prompt: ChatPromptTemplate.fromMessages([new MessagesPlaceholder("input")]),
      memory: kept,
    });
    await chain.invoke({ input: [new HumanMessage(fact)] });
    await kept.flush();
    const { results } = await memory.getAll({ scope, order: "oldest" });
    expect(results.map((item) => item.memory)).toEqual([fact, "Noted."]);
  });
});
