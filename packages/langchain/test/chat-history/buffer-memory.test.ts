import { BufferMemory, BufferWindowMemory } from "@langchain/classic/memory";
import { HumanMessage } from "@langchain/core/messages";
import { describe, expect, it } from "vitest";
import { Mem0ChatMessageHistory } from "../../src/chat-history/mem0-chat-message-history.ts";
import { local } from "./support/local.ts";
import { linesOf } from "./support/prompts.ts";

const scope = { userId: "alex" };
const sessionId = "s1";

describe("a memory of @langchain/classic over a Mem0ChatMessageHistory", () => {
  it("has the conversation, whoever reads it", async () => {
    const { transcripts } = local();
    const open = () =>
      new BufferMemory({
        chatHistory: new Mem0ChatMessageHistory({ transcripts, scope, sessionId }),
      });
    await open().saveContext({ input: "One?" }, { output: "Yes." });
    const memory = open();
    expect(await memory.loadMemoryVariables({})).toEqual({ history: "Human: One?\nAI: Yes." });
    await memory.saveContext({ input: "Two?" }, { output: "" });
    expect(await memory.loadMemoryVariables({})).toEqual({
      history: "Human: One?\nAI: Yes.\nHuman: Two?\nAI: ",
    });
  });

  it("keeps the words of a message that was the input", async () => {
    const { transcripts } = local();
    const chatHistory = new Mem0ChatMessageHistory({ transcripts, scope, sessionId });
    const memory = new BufferWindowMemory({ chatHistory, k: 1 });
    await memory.saveContext({ input: new HumanMessage("Hello.") }, { output: "Hello Alex." });
    expect(linesOf(await chatHistory.getMessages())).toEqual(["human: Hello.", "ai: Hello Alex."]);
    expect(await memory.loadMemoryVariables({})).toEqual({
      history: "Human: Hello.\nAI: Hello Alex.",
    });
    await memory.clear();
    expect(await chatHistory.getMessages()).toEqual([]);
  });
});
