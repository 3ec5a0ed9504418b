import { ChatMemoryBuffer } from "@llamaindex/core/memory";
import { inMemoryTranscriptStore } from "@mem0-kit/core";
import { describe, expect, it } from "vitest";
import { Mem0ChatStore, type WriteEvent } from "../../src/index.ts";
import { faultyTranscripts } from "../support/faulty-transcripts.ts";
import { testFile, testMemory } from "../support/local-memory.ts";
import { ScriptedLLM } from "../support/scripted-llm.ts";

const scope = { userId: "alex" };
const said = (content: string) => ({ role: "user" as const, content });

function inRam(onEvent?: (event: WriteEvent) => void) {
  const transcripts = faultyTranscripts();
  const store = new Mem0ChatStore({ transcripts, scope, ...(onEvent ? { onEvent } : {}) });
  return { transcripts, store };
}

describe("Mem0ChatStore", () => {
  it("has its messages after a restart", async () => {
    const path = testFile();
    const before = testMemory(path);
    const store = new Mem0ChatStore({ transcripts: before.transcripts, scope });
    void store.addMessage("s1", said("1"));
    void store.addMessage("s1", said("0"), 0);
    await store.flush();
    await before.close();
    const after = new Mem0ChatStore({ transcripts: testMemory(path).transcripts, scope });
    expect(await after.getMessages("s1")).toEqual([said("0"), said("1")]);
  });

  it("is what ChatMemoryBuffer puts to without waiting, and reads right after", async () => {
    const chatStore = new Mem0ChatStore({ transcripts: testMemory().transcripts, scope });
    const llm = new ScriptedLLM([""]);
    const chatHistory = [said("1")];
    const buffer = new ChatMemoryBuffer({ chatStore, chatStoreKey: "s1", llm, chatHistory });
    buffer.put(said("2"));
    buffer.put({ role: "assistant", content: "3" });
    expect((await buffer.getMessages()).map(({ content }) => content)).toEqual(["1", "2", "3"]);
    const again = new ChatMemoryBuffer({ chatStore, chatStoreKey: "s1", llm });
    expect(await again.getAllMessages()).toHaveLength(3);
    again.set([said("4")]);
    expect(await buffer.getAllMessages()).toEqual([said("4")]);
    buffer.reset();
    expect(await again.getAllMessages()).toEqual([]);
  });

  it("keeps a message as it was, and hands out copies", async () => {
    const { store } = inRam();
    const message = { role: "user" as const, content: [{ type: "text" as const, text: "1" }] };
    void store.addMessage("s1", message);
    message.content.push({ type: "text", text: "changed" });
    const [first] = await store.getMessages("s1");
    expect(first?.content).toEqual([{ type: "text", text: "1" }]);
    if (first) first.content = "changed";
    expect((await store.getMessages("s1"))[0]?.content).toEqual([{ type: "text", text: "1" }]);
  });

  it("writes those of one key in the order of the calls", async () => {
    const { store } = inRam();
    for (let index = 0; index < 500; index++) void store.addMessage("s1", said(String(index)));
    void store.deleteMessage("s1", 0);
    const messages = await store.getMessages("s1");
    expect(messages.map(({ content }) => content)).toEqual(
      Array.from({ length: 499 }, (_, index) => String(index + 1)),
    );
  });

  it("lists more keys than a page of the store has, those of this scope alone", async () => {
    const transcripts = inMemoryTranscriptStore();
    const store = new Mem0ChatStore({ transcripts, scope });
    const keys = Array.from({ length: 450 }, (_, index) => `session ${index}`);
    for (const key of keys) void store.addMessage(key, said("1"));
    await transcripts.append({ scope: { userId: "sam" }, sessionId: "other" }, ["x"]);
    expect([...(await store.getKeys())].sort()).toEqual(keys.toSorted());
  });

  it.each(["before", "after"] as const)(
    "tells what failed %s it was written, by `flush`, an event and the promise",
    async (fault) => {
      const events: WriteEvent[] = [];
      const { transcripts, store } = inRam((event) => events.push(event));
      transcripts.fault = fault;
      void store.addMessage("s1", said("1"));
      await expect(store.setMessages("s2", [])).rejects.toMatchObject({ name: "MemoryError" });
      await expect(store.flush()).rejects.toMatchObject({ cause: { errors: { length: 2 } } });
      await store.flush();
      expect(events).toMatchObject([
        { type: "failed", phase: "transcript" },
        { type: "failed", phase: "transcript" },
      ]);
      transcripts.fault = "none";
      await store.setMessages("s1", [said("2")]);
      expect(await store.getMessages("s1")).toEqual([said("2")]);
    },
  );

  it("refuses what is no JSON, naming the place, and writes nothing of it", async () => {
    const { store } = inRam();
    const message = { ...said("1"), options: { big: 1n } };
    await expect(store.addMessage("s1", message)).rejects.toThrow(
      /options\.big must be a JSON value/,
    );
    const cyclic: { self?: unknown } = {};
    cyclic.self = cyclic;
    await expect(
      store.setMessages("s1", [said("1"), { ...said("2"), options: cyclic }]),
    ).rejects.toThrow(/contains itself/);
    expect(await store.getMessages("s1")).toEqual([]);
  });

  it("inserts at the place of now where another process takes messages out at the same time", async () => {
    const { transcripts, store } = inRam();
    await store.setMessages("s1", [said("1"), said("2"), said("3")]);
    const { insert } = transcripts;
    let calls = 0;
    transcripts.insert = async (...args) => {
      if (++calls === 1) await transcripts.replace(args[0], [said("1")]);
      return insert(...args);
    };
    await store.addMessage("s1", said("last"), 9);
    expect(calls).toBe(2);
    expect(await store.getMessages("s1")).toEqual([said("1"), said("last")]);
  });

  it("refuses a key that no conversation can have", async () => {
    const { store } = inRam();
    await expect(store.addMessage(" ", said("1"))).rejects.toMatchObject({ code: "INVALID_INPUT" });
    await expect(store.getMessages("*")).rejects.toMatchObject({ code: "INVALID_INPUT" });
    await expect(store.flush()).rejects.toThrow();
  });

  it("rejects to read where the transcripts cannot be read: no messages would be a wrong answer", async () => {
    const memory = testMemory();
    await memory.close();
    const store = new Mem0ChatStore({ transcripts: memory.transcripts, scope });
    await expect(store.getMessages("s1")).rejects.toMatchObject({ code: "CLOSED" });
    await expect(store.getKeys()).rejects.toMatchObject({ code: "CLOSED" });
  });
});
