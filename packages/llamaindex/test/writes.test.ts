import type { TranscriptStore } from "@mem0-kit/core";
import { describe, expect, it, vi } from "vitest";
import { createMem0Memory, type MemoryEvent } from "../src/index.ts";
import { faultyTranscripts } from "./support/faulty-transcripts.ts";
import { testMemory } from "./support/local-memory.ts";

const scope = { userId: "alex" };
const said = (content: string) => ({ role: "user" as const, content });

async function contents(transcripts: TranscriptStore): Promise<unknown[]> {
  const entries = await transcripts.read({ scope, sessionId: "s1" });
  return entries.map(({ value }) => (value as { content: unknown }).content);
}

async function setUp() {
  const transcripts = faultyTranscripts();
  const events: MemoryEvent[] = [];
  const onEvent = (event: MemoryEvent) => events.push(event);
  const mine = await createMem0Memory({
    memory: testMemory(),
    scope,
    sessionId: "s1",
    transcripts,
    onEvent,
  });
  return { transcripts, events, mine };
}

describe.each(["before", "after"] as const)(
  "transcripts that fail %s they have written",
  (fault) => {
    it("have neither a hole nor a duplicate once they work again", async () => {
      const { transcripts, events, mine } = await setUp();
      void mine.add(said("1"));
      await mine.flush();
      transcripts.fault = fault;
      void mine.add(said("2"));
      void mine.add(said("3"));
      await expect(mine.flush()).rejects.toMatchObject({ name: "MemoryError" });
      void mine.add(said("4"));
      await vi.waitFor(() => expect(events.length).toBeGreaterThan(2));
      expect(events).toContainEqual(
        expect.objectContaining({ type: "failed", phase: "transcript" }),
      );
      transcripts.fault = "none";
      void mine.add(said("5"));
      await mine.flush();
      expect(await contents(transcripts)).toEqual(["1", "2", "3", "4", "5"]);
    });

    it("get what is missing by the next `flush`", async () => {
      const { transcripts, mine } = await setUp();
      transcripts.fault = fault;
      void mine.add(said("1"));
      await expect(mine.flush()).rejects.toThrow();
      transcripts.fault = "none";
      await mine.flush();
      expect(await contents(transcripts)).toEqual(["1"]);
    });

    it("do not get back what was cleared", async () => {
      const { transcripts, mine } = await setUp();
      transcripts.fault = fault;
      void mine.add(said("1"));
      await expect(mine.flush()).rejects.toThrow();
      transcripts.fault = "none";
      await mine.clear();
      void mine.add(said("2"));
      await mine.flush();
      expect(await contents(transcripts)).toEqual(["2"]);
    });
  },
);

describe("a write of the conversation", () => {
  it("is in the order of the calls, of a thousand that nobody waits for", async () => {
    const { transcripts, mine } = await setUp();
    const numbers = Array.from({ length: 1000 }, (_, index) => String(index));
    for (const number of numbers) void mine.add(said(number));
    await mine.flush();
    expect(await contents(transcripts)).toEqual(numbers);
  });

  it("is of the message as it was when it was added", async () => {
    const { transcripts, mine } = await setUp();
    const message = { role: "user" as const, content: [{ type: "text" as const, text: "soup" }] };
    void mine.add(message);
    message.content.push({ type: "text", text: "changed" });
    await mine.flush();
    expect(await contents(transcripts)).toEqual([[{ type: "text", text: "soup" }]]);
  });

  it("is refused for a message that is no JSON, which the model gets all the same", async () => {
    const { transcripts, events, mine } = await setUp();
    await mine.add({ ...said("1"), options: { run: () => {} } });
    await mine.add(said("2"));
    await expect(mine.flush()).rejects.toThrow(/message\.options\.run must be a JSON value/);
    await mine.flush();
    expect(events).toMatchObject([{ type: "failed", phase: "transcript" }]);
    expect(await contents(transcripts)).toEqual(["2"]);
    expect((await mine.get()).map(({ content }) => content)).toEqual(["1", "2"]);
  });

  it("is waited for as long as `flush` is told to", async () => {
    const { transcripts, mine } = await setUp();
    transcripts.append = () => new Promise(() => {});
    void mine.add(said("1"));
    await expect(mine.flush({ timeoutMs: 5 })).rejects.toMatchObject({ code: "TIMEOUT" });
  });

  it("and one of the memory that fail together are both told by `flush`", async () => {
    const transcripts = faultyTranscripts();
    const memory = testMemory();
    const mine = await createMem0Memory({ memory, scope, sessionId: "s1", transcripts });
    transcripts.fault = "before";
    await memory.close();
    void mine.add(said("I'm a vegetarian."));
    void mine.add({ role: "assistant", content: "Noted." });
    const error = await mine.flush().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ cause: { errors: [{ code: "STORAGE" }, { code: "CLOSED" }] } });
  });

  it("of what is no message is LlamaIndex' error, and nothing is kept", async () => {
    const { transcripts, mine } = await setUp();
    await expect(mine.add({ text: "?" })).rejects.toThrow(/compatible/);
    void mine.add({ text: "?" });
    await mine.flush();
    expect(await contents(transcripts)).toEqual([]);
  });

  it("takes messages of the Vercel AI SDK, with their ids", async () => {
    const { transcripts, mine } = await setUp();
    const createdAt = new Date("2026-05-08T10:00:00Z");
    const parts = [{ type: "text", text: "Which soup?" }];
    await mine.add({ id: "m1", role: "user", content: "", parts, createdAt });
    await mine.flush();
    const [entry] = await transcripts.read({ scope, sessionId: "s1" });
    expect(entry?.value).toMatchObject({
      id: "m1",
      content: "Which soup?",
      createdAt: createdAt.toJSON(),
    });
  });
});
