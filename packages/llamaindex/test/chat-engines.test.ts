import { ContextChatEngine, SimpleChatEngine } from "@llamaindex/core/chat-engine";
import { BaseRetriever } from "@llamaindex/core/retriever";
import { type NodeWithScore, TextNode } from "@llamaindex/core/schema";
import { describe, expect, it } from "vitest";
import { createMem0Memory, type Mem0Memory, type MemoryEvent } from "../src/index.ts";
import { testMemory } from "./support/local-memory.ts";
import { savedTurns } from "./support/saved-turns.ts";
import { ScriptedLLM } from "./support/scripted-llm.ts";

const scope = { userId: "alex" };

class OneRecipe extends BaseRetriever {
  // The host's own is protected.
  // biome-ignore lint/complexity/noUselessConstructor: see above
  constructor() {
    super();
  }

  override async _retrieve(): Promise<NodeWithScore[]> {
    return [{ node: new TextNode({ text: "Leek soup has leeks." }), score: 1 }];
  }
}

const engines = {
  SimpleChatEngine: (llm: ScriptedLLM, memory: Mem0Memory) => new SimpleChatEngine({ llm, memory }),
  ContextChatEngine: (chatModel: ScriptedLLM, chatHistory: Mem0Memory) =>
    new ContextChatEngine({ retriever: new OneRecipe(), chatModel, chatHistory }),
};

async function setUp() {
  const memory = testMemory();
  await memory.add("I like soup with leek", { scope, infer: false });
  const events: MemoryEvent[] = [];
  const onEvent = (event: MemoryEvent) => events.push(event);
  const mine = await createMem0Memory({ memory, scope, sessionId: "s1", onEvent });
  return { memory, mine, events };
}

describe.each(Object.entries(engines))("%s with this memory", (_, engineOf) => {
  it("answers with what is remembered, and remembers each turn once", async () => {
    const { memory, mine, events } = await setUp();
    const llm = new ScriptedLLM(["Leek soup.", "With cream."]);
    const engine = engineOf(llm, mine);
    const { message } = await engine.chat({ message: "Which soup do I like?" });
    await engine.chat({ message: "What goes with the soup?" });
    await mine.flush();

    expect(message.content).toBe("Leek soup.");
    const prompt = llm.prompts[1]?.map(({ content }) => String(content)) ?? [];
    const at = prompt.indexOf("What goes with the soup?");
    expect(prompt[at - 1]).toContain("I like soup with leek");
    expect(prompt.slice(0, at - 1)).toEqual(["Which soup do I like?", "Leek soup."]);
    expect(savedTurns(events)).toEqual([
      ["user: Which soup do I like?", "assistant: Leek soup."],
      ["user: What goes with the soup?", "assistant: With cream."],
    ]);
    const reopened = await createMem0Memory({ memory, scope, sessionId: "s1" });
    expect(await reopened.get()).toHaveLength(4);
  });

  it("remembers the turn when the stream has ended", async () => {
    const { mine, events } = await setUp();
    const stream = await engineOf(new ScriptedLLM(["Leek soup."]), mine).chat({
      message: "Which soup?",
      stream: true,
    });
    let text = "";
    for await (const chunk of stream) text += chunk.delta;
    await mine.flush();
    expect(text).toBe("Leek soup.");
    expect(savedTurns(events)).toEqual([["user: Which soup?", "assistant: Leek soup."]]);
  });

  it("keeps the question where the reader stops early, and remembers it when told to", async () => {
    const { memory, mine, events } = await setUp();
    const stream = await engineOf(new ScriptedLLM(["Leek soup with cream."]), mine).chat({
      message: "I'm a vegetarian. Which soup?",
      stream: true,
    });
    for await (const _ of stream) break;
    await mine.flush();
    expect(savedTurns(events)).toEqual([]);
    const reopened = await createMem0Memory({ memory, scope, sessionId: "s1" });
    expect((await reopened.get()).map(({ content }) => content)).toEqual([
      "I'm a vegetarian. Which soup?",
    ]);
    await mine.flush({ partial: true });
    expect(savedTurns(events)).toEqual([["user: I'm a vegetarian. Which soup?"]]);
  });

  it("erases the conversation with `reset`, and no memory", async () => {
    const { memory, mine } = await setUp();
    const engine = engineOf(new ScriptedLLM(["Leek soup."]), mine);
    await engine.chat({ message: "Which soup?" });
    await engine.reset();
    expect(await mine.get()).toEqual([]);
    expect(await memory.transcripts.list(scope)).toMatchObject({ results: [] });
    expect((await memory.search("soup", { scope })).results).not.toEqual([]);
  });
});
