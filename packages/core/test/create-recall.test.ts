import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createRecall, type RecallEvent, type RecallOptions } from "../src/create-recall.ts";
import { defineMemory } from "../src/define-memory.ts";
import { documentMark } from "../src/document-mark.ts";
import { fakeMemory } from "../src/fake/index.ts";
import type { SearchResult } from "../src/memory.ts";
import type { MemoryDriver } from "../src/memory-driver.ts";
import { MemoryError } from "../src/memory-error.ts";
import {
  fullCapabilities,
  noCapabilities,
  scored,
  settle,
  testDriver,
} from "./support/test-driver.ts";

const scope = { userId: "alex" };
const found: SearchResult = { results: [scored({ id: "m1" }), scored({ id: "m2", memory: "b" })] };
const down = new MemoryError("UNAVAILABLE", "[mem0-kit] Down. Try again.");

function setUp(options: RecallOptions = {}, overrides: Partial<MemoryDriver> = {}) {
  const { driver, calls } = testDriver({ search: async () => found, ...overrides });
  const memory = defineMemory(driver);
  const events: RecallEvent[] = [];
  const { recall } = createRecall(memory, { onEvent: (event) => events.push(event), ...options });
  const searches = () => calls.filter(({ method }) => method === "search");
  return { memory, recall, events, searches };
}

describe("a recall", () => {
  it("gives the memories and their text", async () => {
    const { recall } = setUp();
    const result = await recall("What can I cook?", { scope });
    expect(result).toMatchObject({ items: found.results, omitted: 0, cached: false });
    expect(result.text).toMatch(/^<memories>\n.*vegetarian.*<\/memories>$/s);
    expect(result).not.toHaveProperty("error");
  });

  it("gives no text for nothing found", async () => {
    const { recall } = setUp({}, { search: async () => ({ results: [] }) });
    expect(await recall("a", { scope })).toEqual({
      items: [],
      text: "",
      omitted: 0,
      cached: false,
    });
  });

  it("hands its options over to the search, a call's own before them", async () => {
    const { recall, searches } = setUp({ topK: 5, threshold: 0.2 });
    await recall("a", { scope, threshold: 0.4, filters: { runId: "r1" } });
    const [input] = searches()[0]?.args ?? [];
    expect(input).toMatchObject({ topK: 5, threshold: 0.4, filter: { field: "runId" }, scope });
  });

  it.each([
    [{}, {}, 0.3],
    [{ threshold: 0.1 }, {}, 0.1],
    [{ threshold: 0.1 }, { threshold: 0 }, 0],
  ])("with %o and a call's %o asks for scores from %d on", async (options, call, threshold) => {
    const capabilities = { ...fullCapabilities, recommendedThreshold: 0.3 };
    const { recall, searches } = setUp(options, { capabilities });
    await recall("a", { scope, ...call });
    expect(searches()[0]?.args[0]).toMatchObject({ threshold });
  });

  it("keeps whole memories within the character budget and counts the others", async () => {
    const results = [scored({ id: "long", memory: "x".repeat(5000) }), scored({ id: "short" })];
    const { recall } = setUp({ maxChars: 1000 }, { search: async () => ({ results }) });
    const result = await recall("a", { scope });
    expect(result.items.map(({ id }) => id)).toEqual(["short"]);
    expect(result.omitted).toBe(1);
    expect(result.text.length).toBeLessThanOrEqual(1000);
  });

  it("takes another format", async () => {
    const { recall } = setUp({ format: (items) => `${items.length} memories` });
    expect((await recall("a", { scope })).text).toBe("2 memories");
  });

  it("does not search for a blank query", async () => {
    const { recall, searches, events } = setUp();
    expect(await recall(" \n", { scope })).toMatchObject({ items: [], text: "" });
    expect(searches()).toEqual([]);
    expect(events).toMatchObject([{ type: "skipped", reason: "blank-query" }]);
  });

  it("cuts and repairs a query that a search would refuse", async () => {
    const { recall, searches } = setUp({ maxQueryChars: 6 });
    await recall("a\u0000b \ud800 and more", { scope });
    expect(searches()[0]?.args[0]).toMatchObject({ query: "a b \ufffd " });
  });
});

describe("texts of documents", () => {
  const text = (id: string) => scored({ id, metadata: { [documentMark]: '["a","x"]' } });

  it("cost nothing where there are none", async () => {
    const { recall, searches } = setUp();
    await recall("a", { scope });
    expect(searches()).toHaveLength(1);
    expect(searches()[0]?.args[0]).not.toHaveProperty("filter");
  });

  it("are left out, also where they took the place of memories", async () => {
    const memory = fakeMemory();
    const add = (words: string, metadata = {}) =>
      memory.add(words, { scope, infer: false, metadata });
    for (let n = 0; n < 10; n++) await add(`tea ${n}`, { [documentMark]: `["a","${n}"]` });
    await add("tea and much that makes the words differ", { kind: "drink" });
    const { recall } = createRecall(memory, { topK: 3 });
    const filters = { metadata: { kind: "drink" } };
    for (const call of [{ scope }, { scope, filters }, { scope, filters: {} }])
      expect((await recall("tea", call)).items.map(({ memory }) => memory)).toEqual([
        "tea and much that makes the words differ",
      ]);
    expect((await recall("tea 1", { scope, topK: 1 })).text).not.toContain("tea 1");
  });

  it("are asked to be left out together with the caller's filter, and only once found", async () => {
    const { recall, searches } = setUp({}, { search: async () => ({ results: [text("t")] }) });
    await recall("a", { scope, filters: { runId: "r1" } });
    const unmarked = { kind: "not", filter: { key: documentMark, operator: "isSet" } };
    expect(searches().map(({ args: [input] }) => input)).toMatchObject([
      { filter: { field: "runId" } },
      { filter: { kind: "and", filters: [{ field: "runId" }, unmarked] } },
    ]);
  });

  it("are looked past where the backend has no filters", async () => {
    const results = [text("t1"), scored({ id: "m1" }), text("t2"), scored({ id: "m2" })];
    const search = async ({ topK }: { topK: number }) => ({ results: results.slice(0, topK) });
    const { recall, searches } = setUp({ topK: 2 }, { capabilities: noCapabilities, search });
    const { items } = await recall("a", { scope });
    expect(items.map(({ id }) => id)).toEqual(["m1", "m2"]);
    expect((await recall("b", { scope, topK: 1 })).items.map(({ id }) => id)).toEqual(["m1"]);
    expect(searches()).toHaveLength(4);
  });

  it("make no failure of the second search a miss", async () => {
    let calls = 0;
    const search = async () => {
      if (calls++ === 0) return { results: [text("t")] };
      throw down;
    };
    const { recall } = setUp({}, { search });
    expect(await recall("a", { scope })).toMatchObject({
      items: [],
      error: { code: "UNAVAILABLE" },
    });
  });
});

describe("sharing", () => {
  it("searches once for parallel calls of the same scope, query and options", async () => {
    const { recall, searches } = setUp();
    const all = await Promise.all([recall("a", { scope }), recall("a", { scope })]);
    expect(searches()).toHaveLength(1);
    expect(all.map(({ cached }) => cached)).toEqual([false, true]);
    expect(all[1]?.items).toEqual(all[0]?.items);
  });

  it("searches once for recalls made apart over one memory", async () => {
    const { memory, recall, searches } = setUp();
    await recall("a", { scope });
    const other = createRecall(memory);
    expect((await other.recall("a", { scope })).cached).toBe(true);
    expect(searches()).toHaveLength(1);
  });

  it.each([
    ["another user", "a", { scope: { userId: "sam" } }],
    ["another agent", "a", { scope: { userId: "alex", agentId: "chef" } }],
    ["another query", "b", { scope }],
    ["another option", "a", { scope, topK: 3 }],
    ["another filter", "a", { scope, filters: { runId: "r1" } }],
  ])("searches again for %s", async (_, query, call) => {
    const { recall, searches } = setUp({}, { search: async () => ({ results: [] }) });
    await recall("a", { scope });
    expect((await recall(query, call)).cached).toBe(false);
    expect(searches()).toHaveLength(2);
  });

  it("gives every caller items of its own", async () => {
    const { recall } = setUp();
    const first = await recall("a", { scope });
    const before = structuredClone(first.items);
    first.items[0]?.createdAt.setFullYear(1999);
    expect((await recall("a", { scope })).items).toEqual(before);
  });

  it.each<[string, (memory: ReturnType<typeof setUp>["memory"]) => Promise<unknown>]>([
    ["add", (memory) => memory.add("b", { scope })],
    ["delete", (memory) => memory.delete("m1", { scope })],
    ["deleteAll", (memory) => memory.deleteAll({ scope })],
    ["a failed update", (memory) => memory.update("m1", { text: "b" }).catch(() => {})],
  ])("searches again after %s through any handle", async (_, write) => {
    const { memory, recall, searches } = setUp();
    await recall("a", { scope });
    await write(memory);
    expect((await recall("a", { scope })).cached).toBe(false);
    expect(searches()).toHaveLength(2);
  });

  it("does not keep what a search begun before a write finds after it", async () => {
    const { promise, resolve } = Promise.withResolvers<SearchResult>();
    const search = vi.fn<MemoryDriver["search"]>();
    search.mockReturnValueOnce(promise).mockResolvedValue({ results: [] });
    const { memory, recall } = setUp({}, { search });
    const early = recall("a", { scope });
    await memory.delete("m1");
    resolve(found);
    await early;
    const late = await recall("a", { scope });
    expect(late).toMatchObject({ items: [], cached: false });
  });

  it("does not keep a failure", async () => {
    const search = vi.fn<MemoryDriver["search"]>();
    search.mockRejectedValueOnce(down).mockResolvedValue(found);
    const { recall } = setUp({}, { search });
    expect((await recall("a", { scope })).error).toBe(down);
    expect((await recall("a", { scope })).items).toHaveLength(2);
  });

  it("keeps no more than 500 searches", async () => {
    const { recall, searches } = setUp();
    for (let at = 0; at <= 500; at++) await recall(`query ${at}`, { scope });
    expect((await recall("query 500", { scope })).cached).toBe(true);
    expect((await recall("query 0", { scope })).cached).toBe(false);
    expect(searches()).toHaveLength(502);
  });

  it("does not keep results of more than 256 Ki characters", async () => {
    const results = [scored({ memory: "x".repeat(256 * 1024 + 1) })];
    const { recall } = setUp({}, { search: async () => ({ results }) });
    await recall("a", { scope });
    expect((await recall("a", { scope })).cached).toBe(false);
  });

  describe("in time", () => {
    beforeEach(() => void vi.useFakeTimers());
    afterEach(() => void vi.useRealTimers());

    it("keeps a result for 30 seconds", async () => {
      const { recall, searches } = setUp();
      await recall("a", { scope });
      vi.advanceTimersByTime(29_999);
      expect((await recall("a", { scope })).cached).toBe(true);
      vi.advanceTimersByTime(2);
      expect((await recall("a", { scope })).cached).toBe(false);
      expect(searches()).toHaveLength(2);
    });

    it("keeps nothing with cacheMs 0", async () => {
      const { recall } = setUp({ cacheMs: 0 });
      await recall("a", { scope });
      expect((await recall("a", { scope })).cached).toBe(false);
    });

    it("gives up a search after 2 seconds, with an error in the result", async () => {
      const { recall, events } = setUp({}, { search: () => new Promise(() => {}) });
      const result = recall("a", { scope });
      await vi.advanceTimersByTimeAsync(2000);
      expect(await result).toMatchObject({ items: [], text: "", error: { code: "TIMEOUT" } });
      expect(events).toMatchObject([{ type: "failed", error: { code: "TIMEOUT" } }]);
    });
  });
});

describe("a caller that aborts", () => {
  it("gets ABORTED at once, while another goes on with the same search", async () => {
    const { promise, resolve } = Promise.withResolvers<SearchResult>();
    const { recall, searches } = setUp({}, { search: () => promise });
    const controller = new AbortController();
    const aborted = recall("a", { scope, signal: controller.signal });
    const other = recall("a", { scope });
    controller.abort();
    await expect(aborted).rejects.toMatchObject({ code: "ABORTED" });
    resolve(found);
    expect((await other).items).toHaveLength(2);
    expect(searches()).toHaveLength(1);
  });

  it("gets ABORTED also with onError continue, and no event of a failure", async () => {
    const { recall, events } = setUp();
    const call = recall("a", { scope, signal: AbortSignal.abort() });
    await expect(call).rejects.toMatchObject({ code: "ABORTED" });
    expect(events).toEqual([]);
  });
});

describe("failures", () => {
  it("are in the result with onError continue, and told", async () => {
    const { recall, events } = setUp({}, { search: () => Promise.reject(down) });
    expect(await recall("a", { scope })).toEqual({
      items: [],
      text: "",
      omitted: 0,
      cached: false,
      error: down,
    });
    expect(events).toMatchObject([{ type: "failed", scope, query: "a", error: down }]);
  });

  it("are thrown with onError throw, and told", async () => {
    const { recall, events } = setUp({ onError: "throw" }, { search: () => Promise.reject(down) });
    await expect(recall("a", { scope })).rejects.toBe(down);
    expect(events).toMatchObject([{ type: "failed" }]);
  });

  it("of every caller of one search are told to each", async () => {
    const { recall } = setUp({}, { search: () => Promise.reject(down) });
    const all = await Promise.all([recall("a", { scope }), recall("a", { scope })]);
    expect(all.map(({ error }) => error)).toEqual([down, down]);
  });

  it.each([
    ["no scope", {}, "SCOPE_REQUIRED"],
    ["no call", undefined, "SCOPE_REQUIRED"],
    ["a blank id", { scope: { userId: " " } }, "INVALID_INPUT"],
    ["an unknown option", { scope, limit: 3 }, "INVALID_INPUT"],
    ["a bad option", { scope, topK: 0 }, "INVALID_INPUT"],
  ])("of the caller are thrown whatever onError says: %s", async (_, call, code) => {
    const { recall, searches } = setUp();
    await expect(recall("a", call as { scope: object })).rejects.toMatchObject({ code });
    expect(searches()).toEqual([]);
  });

  it("of scope are thrown also for a blank query", async () => {
    const { recall } = setUp();
    await expect(recall("", { scope: {} })).rejects.toMatchObject({ code: "SCOPE_REQUIRED" });
  });

  it("of a pinned scope are thrown", async () => {
    const conflict = new MemoryError("SCOPE_CONFLICT", "[mem0-kit] Pinned. Use another.");
    const { recall } = setUp({}, { search: () => Promise.reject(conflict) });
    await expect(recall("a", { scope })).rejects.toBe(conflict);
  });

  it("of a listener do not break the recall", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const onEvent = () => {
      throw new Error("listener");
    };
    const { recall } = setUp({ onEvent });
    expect((await recall("a", { scope })).items).toHaveLength(2);
    expect(warn).toHaveBeenCalledOnce();
    warn.mockRestore();
  });
});

describe("createRecall", () => {
  it.each([
    [{ topK: 0 }],
    [{ threshold: 2 }],
    [{ filters: { nonsense: 1 } }],
    [{ timeoutMs: 0 }],
    [{ cacheMs: -1 }],
    [{ maxChars: 1.5 }],
    [{ maxQueryChars: 0 }],
    [{ onError: "warn" }],
    [{ limit: 5 }],
  ])("refuses %j", (options) => {
    expect(() => setUp(options as RecallOptions)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT" }),
    );
  });

  it("refuses what the backend cannot do", () => {
    const make = () => setUp({ rerank: true }, { capabilities: noCapabilities });
    expect(make).toThrow(expect.objectContaining({ code: "UNSUPPORTED" }));
  });

  it("tells what was recalled, and from where", async () => {
    const { recall, events } = setUp();
    await recall("a", { scope });
    await recall("a", { scope });
    await settle();
    expect(events).toMatchObject([
      { type: "recalled", scope, query: "a", cached: false, items: [{ id: "m1" }, { id: "m2" }] },
      { type: "recalled", cached: true },
    ]);
  });
});
