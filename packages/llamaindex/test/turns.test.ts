import { SimpleChatEngine } from "@llamaindex/core/chat-engine";
import { MemoryError } from "@mem0-kit/core";
import { describe, expect, it, vi } from "vitest";
import { createMem0Memory, type Mem0MemoryOptions, type MemoryEvent } from "../src/index.ts";
import { kept, testMemory } from "./support/local-memory.ts";
import { savedTurns } from "./support/saved-turns.ts";
import { ScriptedLLM } from "./support/scripted-llm.ts";

const scope = { userId: "alex" };
const user = (content: string) => ({ role: "user" as const, content });
const assistant = (content: string) => ({ role: "assistant" as const, content });

async function setUp(options: Partial<Mem0MemoryOptions> = {}) {
  const memory = testMemory();
  const events: MemoryEvent[] = [];
  const onEvent = (event: MemoryEvent) => events.push(event);
  const mine = await createMem0Memory({ memory, scope, onEvent, ...options });
  return { memory, mine, events };
}

describe("a turn", () => {
  it("is remembered under its conversation, for all of them", async () => {
    const { memory, mine } = await setUp({ sessionId: "s1" });
    await mine.add(user("I'm a vegetarian."));
    await mine.add(assistant("Noted."));
    await mine.flush();
    expect(await kept(memory, scope)).toEqual(["I'm a vegetarian"]);
    expect(await kept(memory, { ...scope, runId: "s1" })).toEqual(["I'm a vegetarian"]);
    expect(await kept(memory, { ...scope, runId: "s2" })).toEqual([]);
  });

  it("is all that was said up to the answer, also several questions", async () => {
    const { mine, events } = await setUp();
    await mine.add(user("Which soup?"));
    await mine.add(user("With leek, I mean."));
    await mine.add(assistant("Leek soup."));
    await mine.flush();
    expect(savedTurns(events)).toEqual([
      ["user: Which soup?", "user: With leek, I mean.", "assistant: Leek soup."],
    ]);
  });

  it("is saved though nobody waits for any call", async () => {
    const { mine, events } = await setUp({ sessionId: "s1" });
    void mine.add(user("Which soup?"));
    void mine.add(assistant("Leek soup."));
    await mine.flush();
    expect(savedTurns(events)).toEqual([["user: Which soup?", "assistant: Leek soup."]]);
  });

  it("is saved without a `flush` too", async () => {
    const { mine, events } = await setUp();
    void mine.add(user("Which soup?"));
    void mine.add(assistant("Leek soup."));
    await vi.waitFor(() => expect(savedTurns(events)).toHaveLength(1));
  });

  it("without an answer is saved by `flush({ partial: true })`, once", async () => {
    const { mine, events } = await setUp();
    await mine.add(user("I'm a vegetarian."));
    await mine.flush();
    expect(savedTurns(events)).toEqual([]);
    await mine.flush({ partial: true });
    await mine.flush({ partial: true });
    await mine.add(assistant("Noted."));
    await mine.flush();
    expect(savedTurns(events)).toEqual([["user: I'm a vegetarian."]]);
  });

  it("of a call that has failed is remembered with the next answer", async () => {
    const { mine, events } = await setUp();
    const llm = new ScriptedLLM([new Error("Overloaded"), "Yes, it is."]);
    const engine = new SimpleChatEngine({ llm, memory: mine });
    await expect(engine.chat({ message: "I'm a vegetarian." })).rejects.toThrow("Overloaded");
    await engine.chat({ message: "Is leek fine?" });
    await mine.flush();
    expect(savedTurns(events)).toEqual([
      ["user: I'm a vegetarian.", "user: Is leek fine?", "assistant: Yes, it is."],
    ]);
  });

  it("that a person had no part in is nobody's memory", async () => {
    const { mine, events } = await setUp();
    await mine.add({ role: "system", content: "You are a cook." });
    await mine.add(assistant("Welcome!"));
    await mine.flush({ partial: true });
    expect(savedTurns(events)).toEqual([]);
  });

  it("is not saved with `save: false`, while the conversation is kept", async () => {
    const { memory, mine, events } = await setUp({ save: false, sessionId: "s1" });
    await mine.add(user("I'm a vegetarian."));
    await mine.add(assistant("Noted."));
    await mine.flush({ partial: true });
    expect(savedTurns(events)).toEqual([]);
    expect(await kept(memory, scope)).toEqual([]);
    expect(await memory.transcripts.read({ scope, sessionId: "s1" })).toHaveLength(2);
  });

  it("is saved as `save` says", async () => {
    const { memory, mine } = await setUp({ save: { infer: false, metadata: { from: "chat" } } });
    await mine.add(user("Which soup?"));
    await mine.add(assistant("Leek soup."));
    await mine.flush();
    const { results } = await memory.getAll({ scope, order: "oldest" });
    expect(results.map((item) => [item.memory, item.metadata.from])).toEqual([
      ["Which soup?", "chat"],
      ["Leek soup.", "chat"],
    ]);
  });

  it("is continued where another process left it without an answer", async () => {
    const { memory, mine, events } = await setUp({ sessionId: "s1" });
    await mine.add(user("I'm a vegetarian."));
    await mine.flush();
    const onEvent = (event: MemoryEvent) => events.push(event);
    const again = await createMem0Memory({ memory, scope, sessionId: "s1", onEvent });
    await again.add(assistant("Noted."));
    await again.flush();
    expect(savedTurns(events)).toEqual([["user: I'm a vegetarian.", "assistant: Noted."]]);
  });
});

describe("a turn that cannot be saved", () => {
  it("is told by an event and by `flush`, once", async () => {
    const { memory, mine, events } = await setUp({ save: { retries: 0 } });
    vi.spyOn(memory, "add").mockRejectedValueOnce(new MemoryError("UNAVAILABLE", "[test] Down."));
    await mine.add(user("I'm a vegetarian."));
    await mine.add(assistant("Noted."));
    await expect(mine.flush()).rejects.toThrow(/Down/);
    await mine.flush();
    expect(events).toContainEqual(
      expect.objectContaining({
        type: "failed",
        phase: "save",
        error: expect.objectContaining({ code: "UNAVAILABLE" }),
      }),
    );
  });

  it("for being too long is told in the same way", async () => {
    const { mine, events } = await setUp();
    await mine.add(user("a".repeat(2 ** 20 + 1)));
    await mine.add(assistant("That is long."));
    await expect(mine.flush()).rejects.toMatchObject({ code: "INVALID_INPUT" });
    await mine.flush();
    expect(events).toMatchObject([{ type: "failed", phase: "save" }]);
  });

  it("leaves alone the next ones", async () => {
    const { memory, mine, events } = await setUp({ save: { retries: 0 } });
    vi.spyOn(memory, "add").mockRejectedValueOnce(new MemoryError("UNAVAILABLE", "[test] Down."));
    for (const message of [user("One."), assistant("1"), user("Two."), assistant("2")])
      await mine.add(message);
    await expect(mine.flush()).rejects.toThrow(/Down/);
    expect(savedTurns(events)).toEqual([["user: Two.", "assistant: 2"]]);
  });
});

describe("erasing", () => {
  it("`forget` erases the memories, also those being written, and no word of the conversation", async () => {
    const { memory, mine } = await setUp({ sessionId: "s1" });
    await memory.add("I like leek", { scope: { ...scope, runId: "s0" }, infer: false });
    await memory.add("I like pork", { scope: { userId: "sam" }, infer: false });
    void mine.add(user("I'm a vegetarian."));
    void mine.add(assistant("Noted."));
    expect(await mine.forget()).toMatchObject({ status: "succeeded" });
    await mine.flush();
    expect(await kept(memory, scope)).toEqual([]);
    expect(await kept(memory, { userId: "sam" })).toEqual(["I like pork"]);
    expect(await memory.transcripts.read({ scope, sessionId: "s1" })).toHaveLength(2);
  });

  it("`forget` rejects where the memories could not be erased", async () => {
    const { memory, mine } = await setUp();
    vi.spyOn(memory, "deleteAll").mockResolvedValueOnce({ status: "failed" });
    await expect(mine.forget()).rejects.toMatchObject({ code: "BAD_RESPONSE" });
  });

  it("`clear` erases the conversation, and what is said meanwhile stays", async () => {
    const { memory, mine } = await setUp({ sessionId: "s1" });
    await memory.add("I like leek", { scope, infer: false });
    void mine.add(user("Old words."));
    const cleared = mine.clear();
    void mine.add(user("New words."));
    await cleared;
    await mine.flush();
    expect((await mine.get()).map(({ content }) => content)).toEqual(["New words."]);
    const entries = await memory.transcripts.read({ scope, sessionId: "s1" });
    expect(entries.map(({ value }) => value)).toMatchObject([{ content: "New words." }]);
    expect(await kept(memory, scope)).toEqual(["I like leek"]);
  });
});
