import { SimpleChatEngine } from "@llamaindex/core/chat-engine";
import { inMemoryTranscriptStore } from "@mem0-kit/core";
import { describe, expect, it, vi } from "vitest";
import { createMem0Memory, Mem0ChatStore, Mem0MemoryBlock } from "../src/index.ts";
import { kept, testMemory } from "./support/local-memory.ts";
import { ScriptedLLM } from "./support/scripted-llm.ts";

const malformed: readonly (readonly [string, unknown, string])[] = [
  ["no scope", undefined, "SCOPE_REQUIRED"],
  ["an empty scope", {}, "SCOPE_REQUIRED"],
  ["no user", { agentId: "cook" }, "SCOPE_REQUIRED"],
  ["a blank user", { userId: " " }, "INVALID_INPUT"],
  ["any user", { userId: "*" }, "INVALID_INPUT"],
  ["a number", { userId: 7 }, "INVALID_INPUT"],
  ["an unknown id", { userId: "alex", user: "sam" }, "INVALID_INPUT"],
];

describe.each(malformed)("%s", (_, given, code) => {
  // What the types refuse, JavaScript does not.
  const scope = given as { userId: string };

  it("is refused before anything is called", async () => {
    const memory = testMemory();
    const transcripts = inMemoryTranscriptStore();
    const calls = [
      vi.spyOn(memory, "search"),
      vi.spyOn(memory, "add"),
      vi.spyOn(transcripts, "read"),
      vi.spyOn(transcripts, "append"),
    ];
    const opened = createMem0Memory({ memory, scope, transcripts, sessionId: "s1" });
    await expect(opened).rejects.toMatchObject({ code });
    expect(() => new Mem0MemoryBlock({ memory, scope })).toThrow(expect.objectContaining({ code }));
    expect(() => new Mem0ChatStore({ transcripts, scope })).toThrow(
      expect.objectContaining({ code }),
    );
    for (const call of calls) expect(call).not.toHaveBeenCalled();
  });
});

it.each(["", " ", "*", 7, {}])("refuses %j for a session", async (sessionId) => {
  const memory = testMemory();
  const read = vi.spyOn(memory.transcripts, "read");
  const options = { memory, scope: { userId: "alex" }, sessionId: sessionId as string };
  await expect(createMem0Memory(options)).rejects.toMatchObject({ code: "INVALID_INPUT" });
  expect(read).not.toHaveBeenCalled();
});

it("takes an id that is no user's only where it is told to", async () => {
  const memory = testMemory();
  const scope = { agentId: "cook" };
  await createMem0Memory({ memory, scope, requireIds: ["agentId"] });
  const both = createMem0Memory({ memory, scope, requireIds: ["agentId", "appId"] });
  await expect(both).rejects.toMatchObject({ code: "SCOPE_REQUIRED" });
});

describe("two users with sessions of the same name", () => {
  it("never meet in memories and conversations", async () => {
    const memory = testMemory();
    const llm = new ScriptedLLM(["Noted."]);
    for (const [userId, message] of [
      ["alex", "I'm a vegetarian."],
      ["sam", "I like pork soup."],
    ] as const) {
      const mine = await createMem0Memory({ memory, scope: { userId }, sessionId: "s1" });
      await new SimpleChatEngine({ llm, memory: mine }).chat({ message });
      await mine.flush();
    }
    expect(await kept(memory, { userId: "alex" })).toEqual(["I'm a vegetarian"]);
    const alex = await createMem0Memory({ memory, scope: { userId: "alex" }, sessionId: "s1" });
    expect(alex.snapshot()).not.toContain("pork");
    await alex.add({ role: "user", content: "Am I a vegetarian?" });
    expect(JSON.stringify(await alex.getLLM())).toContain("] I'm a vegetarian");
    await alex.add({ role: "user", content: "Do I like pork soup?" });
    expect(JSON.stringify(await alex.getLLM())).not.toContain("] I like pork");

    const sam = await createMem0Memory({ memory, scope: { userId: "sam" }, sessionId: "s1" });
    await alex.flush();
    await sam.clear();
    await sam.forget();
    expect(
      await memory.transcripts.read({ scope: { userId: "alex" }, sessionId: "s1" }),
    ).toHaveLength(4);
    expect(await kept(memory, { userId: "alex" })).toEqual(["I'm a vegetarian"]);
  });

  it("never meet in a chat store", async () => {
    const { transcripts } = testMemory();
    const alex = new Mem0ChatStore({ transcripts, scope: { userId: "alex" } });
    const sam = new Mem0ChatStore({ transcripts, scope: { userId: "sam" } });
    await alex.addMessage("s1", { role: "user", content: "Hello" });
    expect(await sam.getMessages("s1")).toEqual([]);
    expect([...(await sam.getKeys())]).toEqual([]);
    await sam.deleteMessages("s1");
    expect(await alex.getMessages("s1")).toHaveLength(1);
  });
});

it("keeps apart twenty sessions at the same time", async () => {
  const memory = testMemory();
  const sessions = Array.from({ length: 20 }, (_, index) => index);
  await Promise.all(
    sessions.map(async (index) => {
      const scope = { userId: `user ${index % 4}` };
      const mine = await createMem0Memory({ memory, scope, sessionId: `s${index}` });
      const engine = new SimpleChatEngine({
        llm: new ScriptedLLM([`Soup ${index}.`]),
        memory: mine,
      });
      for (const turn of [1, 2])
        await engine.chat({ message: `My number is ${index}, turn ${turn}.` });
      await mine.flush();
    }),
  );
  for (const index of sessions) {
    const scope = { userId: `user ${index % 4}` };
    const mine = await createMem0Memory({ memory, scope, sessionId: `s${index}` });
    expect((await mine.get()).map(({ content }) => content)).toEqual([
      `My number is ${index}, turn 1.`,
      `Soup ${index}.`,
      `My number is ${index}, turn 2.`,
      `Soup ${index}.`,
    ]);
  }
});
