import { createMemory } from "@llamaindex/core/memory";
import { MemoryError, type RecallEvent } from "@mem0-kit/core";
import { describe, expect, it, vi } from "vitest";
import { Mem0MemoryBlock, type Mem0MemoryBlockOptions } from "../src/index.ts";
import { testMemory } from "./support/local-memory.ts";
import { ScriptedLLM } from "./support/scripted-llm.ts";

const scope = { userId: "alex" };
const user = (content: string) => ({ role: "user" as const, content });

async function setUp(options: Partial<Mem0MemoryBlockOptions> = {}) {
  const memory = testMemory();
  await memory.add("I like soup with leek", { scope, infer: false });
  const logger = { log: vi.fn(), warn: vi.fn(), error: vi.fn() };
  const block = new Mem0MemoryBlock({ memory, scope, ...options });
  return { memory, logger, block, chat: createMemory({ memoryBlocks: [block], logger }) };
}

describe("a Mem0MemoryBlock in LlamaIndex' own memory", () => {
  it("recalls what belongs to the user's last words", async () => {
    const { chat } = await setUp();
    await chat.add(user("Which soup?"));
    const [recalled, ...rest] = await chat.getLLM();
    expect(recalled).toMatchObject({ role: "user", content: expect.stringContaining("leek") });
    expect(rest).toMatchObject([user("Which soup?")]);
  });

  it("is nothing where there is nothing", async () => {
    const { chat } = await setUp();
    expect(await chat.getLLM()).toEqual([]);
    await chat.add(user("Rainbows over Reykjavik"));
    expect(await chat.getLLM()).toHaveLength(1);
  });

  it("has the id, the priority and the role that it is given", async () => {
    const { block, chat } = await setUp({ id: "mine", priority: 0, role: "system" });
    expect(block).toMatchObject({ id: "mine", priority: 0, isLongTerm: false });
    await chat.add(user("Which soup?"));
    expect((await chat.getLLM())[0]?.role).toBe("system");
  });

  it("that cannot search is warned of by LlamaIndex, which goes on without it", async () => {
    const { memory, logger, chat } = await setUp({ id: "mine" });
    vi.spyOn(memory, "search").mockRejectedValue(new MemoryError("UNAVAILABLE", "[test] Down."));
    await chat.add(user("Which soup?"));
    expect(await chat.getLLM()).toHaveLength(1);
    expect(logger.warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining("mine"),
      expect.objectContaining({ code: "UNAVAILABLE" }),
    );
  });

  it('that cannot search tells its listener alone with `onError: "continue"`', async () => {
    const events: RecallEvent[] = [];
    const { memory, logger, chat } = await setUp({
      onError: "continue",
      onEvent: (event) => events.push(event),
    });
    vi.spyOn(memory, "search").mockRejectedValue(new MemoryError("UNAVAILABLE", "[test] Down."));
    await chat.add(user("Which soup?"));
    expect(await chat.getLLM()).toHaveLength(1);
    expect(logger.warn).not.toHaveBeenCalled();
    expect(events).toMatchObject([{ type: "failed" }]);
  });

  it("keeps nothing, also of a conversation that LlamaIndex hands to its blocks", async () => {
    const { memory, block, chat } = await setUp();
    const add = vi.spyOn(memory, "add");
    await block.put();
    for (let index = 0; index < 13; index++) await chat.add(user("I like leek. ".repeat(600)));
    expect(add).not.toHaveBeenCalled();
  });

  it("is left out where its share of the context window is too small, as LlamaIndex bounds it", async () => {
    const { chat } = await setUp();
    await chat.add(user("Which soup?"));
    expect(await chat.getLLM(new ScriptedLLM([""], { contextWindow: 100 }))).toHaveLength(1);
  });

  it("says at once what is wrong with its options", () => {
    const memory = testMemory();
    expect(() => new Mem0MemoryBlock({ memory, scope, topK: 0 })).toThrow(/topK/);
    expect(() => new Mem0MemoryBlock({ memory, scope, threshold: 2 })).toThrow(/threshold/);
  });
});
