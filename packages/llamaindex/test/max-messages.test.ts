import { inMemoryTranscriptStore } from "@mem0-kit/core";
import { describe, expect, it } from "vitest";
import { createMem0Memory } from "../src/index.ts";
import { testMemory } from "./support/local-memory.ts";

const scope = { userId: "alex" };
const transcripts = inMemoryTranscriptStore();
const messages = [
  { role: "user", content: "1" },
  { role: "assistant", content: "2" },
  { role: "user", content: "3" },
  { role: "assistant", content: "", options: { toolCall: [{ id: "t", name: "x", input: {} }] } },
  { role: "user", content: "4", options: { toolResult: { id: "t", result: "4", isError: false } } },
];

async function loaded(maxMessages: number, { sessionId = "s1", last = messages.length } = {}) {
  await transcripts.replace({ scope, sessionId }, messages.slice(0, last));
  const mine = await createMem0Memory({
    memory: testMemory(),
    scope,
    sessionId,
    transcripts,
    maxMessages,
  });
  return (await mine.get()).map(({ content }) => content);
}

describe("maxMessages", () => {
  it("loads the last ones", async () => {
    expect(await loaded(3)).toEqual(["3", "", "4"]);
    expect(await loaded(5)).toHaveLength(5);
    expect(await loaded(500)).toHaveLength(5);
  });

  it("begins with a person's words, never with an answer or a tool's result without its call", async () => {
    expect(await loaded(4)).toEqual(["3", "", "4"]);
    expect(await loaded(2)).toEqual([]);
    expect(await loaded(1)).toEqual([]);
  });

  it("cuts nothing that fits, whoever began", async () => {
    const sessionId = "greeted";
    await transcripts.replace({ scope, sessionId }, [{ role: "assistant", content: "Welcome!" }]);
    const memory = testMemory();
    const mine = await createMem0Memory({ memory, scope, sessionId, transcripts, maxMessages: 5 });
    expect(await mine.get()).toHaveLength(1);
  });

  it.each([0, -1, 1.5, Number.NaN])("refuses %s", async (maxMessages) => {
    await expect(loaded(maxMessages)).rejects.toThrow(/maxMessages must be a whole number from 1/);
  });
});

describe("a session", () => {
  it("rejects to be opened where its transcript cannot be read", async () => {
    const memory = testMemory();
    await memory.close();
    const opened = createMem0Memory({ memory, scope, sessionId: "s1" });
    await expect(opened).rejects.toMatchObject({ code: "CLOSED" });
  });

  it("wants a place to be kept at", async () => {
    const { transcripts: _, ...memory } = testMemory();
    const opened = createMem0Memory({ memory, scope, sessionId: "s1" });
    await expect(opened).rejects.toThrow(/the local memory keeps none. Pass transcripts/);
  });
});
