import { describe, expect, it } from "vitest";
import { analyzerVersion, isCurrentAnalysis } from "../src/analysis.ts";
import { engineMemory } from "../src/engine-memory.ts";
import { inMemoryStore } from "../src/in-memory-store/in-memory-store.ts";
import type { PlacedRow, Store } from "../src/store.ts";

const namespace = "default";
const alex = { userId: "alex" };

/** Memories of which all were analysed by an analyzer that knew nothing. */
async function outdated(count: number) {
  const store = inMemoryStore();
  const memory = engineMemory({ store });
  const messages = Array.from({ length: count }, (_, at) => ({
    role: "user" as const,
    content: `My guitar number ${at} is in Lisbon`,
  }));
  for (let start = 0; start < count; start += 500)
    await memory.add(messages.slice(start, start + 500), { scope: alex, infer: false });
  await store.write(async (writer) => {
    for (const { ordinal, ...row } of await writer.scan(namespace, {
      order: "oldest",
      limit: count,
    }))
      await writer.put(namespace, { ...row, analysis: "0\nanother\tform" });
    await writer.setAnalyzerVersion(namespace, 0);
  });
  return { store, memory };
}

function rowsOf(store: Store): Promise<PlacedRow[]> {
  return store.read((reader) => reader.scan(namespace, { order: "oldest", limit: 10_000 }));
}

function versionOf(store: Store): Promise<number | undefined> {
  return store.read((reader) => reader.analyzerVersion(namespace));
}

const isStale = (row: PlacedRow) => !isCurrentAnalysis(row.analysis);

describe("a search over analyses of another version", () => {
  it("finds the memories all the same, and writes nothing", async () => {
    const { store, memory } = await outdated(3);
    const { results } = await memory.search("guitar number 2", { scope: alex });
    expect(results[0]?.memory).toBe("My guitar number 2 is in Lisbon");
    expect((await rowsOf(store)).every(isStale)).toBe(true);
  });

  it("finds what is added, changed and reindexed meanwhile", async () => {
    const { memory } = await outdated(3);
    const find = async (query: string) =>
      (await memory.search(query, { scope: alex })).results.map((item) => item.memory);
    await find("guitar");
    const { results } = await memory.getAll({ scope: alex });
    await memory.update(results[0]?.id ?? "", { text: "I sold a trumpet" });
    await memory.add("I keep bees", { scope: alex, infer: false });
    expect((await find("trumpet"))[0]).toBe("I sold a trumpet");
    await memory.admin.reindex?.();
    expect((await find("trumpet"))[0]).toBe("I sold a trumpet");
    const guitars = [0, 1].map((at) => `My guitar number ${at} is in Lisbon`);
    expect((await find("guitar")).slice(0, 2).sort()).toEqual(guitars);
  });
});

describe("reindex", () => {
  it("writes analyses of the present version and leaves the rest as it is", async () => {
    const { store, memory } = await outdated(3);
    const before = await rowsOf(store);
    const feed = await memory.admin.historyFeed();
    expect(await memory.admin.reindex?.()).toEqual({ reindexed: 3 });
    const after = await rowsOf(store);
    expect(after.some(isStale)).toBe(false);
    const rest = (rows: readonly PlacedRow[]) => rows.map(({ analysis, ...row }) => row);
    expect(rest(after)).toEqual(rest(before));
    expect(await memory.admin.historyFeed()).toEqual(feed);
    expect(await versionOf(store)).toBe(analyzerVersion);
  });

  it("passes over what is up to date, unless everything is asked for", async () => {
    const { memory } = await outdated(3);
    await memory.admin.reindex?.();
    expect(await memory.admin.reindex?.()).toEqual({ reindexed: 0 });
    expect(await memory.admin.reindex?.({ all: true })).toEqual({ reindexed: 3 });
  });

  it("stops when it is aborted and goes on where it was", async () => {
    const { store, memory } = await outdated(1200);
    const controller = new AbortController();
    const stopped = memory.admin.reindex?.({
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    await expect(stopped).rejects.toMatchObject({ code: "ABORTED" });
    const left = (await rowsOf(store)).filter(isStale).length;
    expect(left).toBe(700);
    expect(await versionOf(store)).toBe(0);
    expect(await memory.admin.reindex?.()).toEqual({ reindexed: left });
    expect(await versionOf(store)).toBe(analyzerVersion);
  });

  it("tells how far it is", async () => {
    const { memory } = await outdated(1200);
    const steps: unknown[] = [];
    await memory.admin.reindex?.({ onProgress: (step) => steps.push(step) });
    expect(steps).toEqual([500, 1000, 1200].map((done) => ({ done, total: 1200 })));
  });

  it("keeps categories that an import has brought, and finds those that are missing", async () => {
    const store = inMemoryStore();
    const memory = engineMemory({ store });
    const text = { memory: "I am a vegetarian", userId: "alex", metadata: {} };
    const dates = { createdAt: new Date(), updatedAt: new Date() };
    await memory.admin.import([{ id: "a", ...text, ...dates, categories: ["my own"] }]);
    const [added] = (await memory.add("I'm allergic to nuts.", { scope: alex })).results;
    const found = (await memory.get(added?.id ?? ""))?.categories ?? [];
    expect(found).not.toEqual([]);
    await store.write(async (writer) => {
      const [row] = await writer.rows(namespace, [added?.id ?? ""]);
      if (row !== undefined) await writer.put(namespace, { ...row, categories: [] });
    });
    await memory.admin.reindex?.({ all: true });
    expect((await memory.get("a"))?.categories).toEqual(["my own"]);
    expect((await memory.get(added?.id ?? ""))?.categories).toEqual(found);
  });

  it("leaves a memory alone that is changed while it is at work", async () => {
    const { store, memory } = await outdated(600);
    const { results } = await memory.getAll({ scope: alex, order: "oldest", pageSize: 1 });
    const id = results[0]?.id ?? "";
    const reindexing = memory.admin.reindex?.();
    await new Promise((resolve) => setTimeout(resolve));
    await memory.update(id, { text: "I sold it" });
    await reindexing;
    expect((await memory.get(id))?.memory).toBe("I sold it");
    expect((await memory.search("sold", { scope: alex })).results[0]?.id).toBe(id);
    expect((await rowsOf(store)).some(isStale)).toBe(false);
  });

  it("has nothing to do in a namespace that was never written, and leaves it so", async () => {
    const store = inMemoryStore();
    expect(await engineMemory({ store }).admin.reindex?.()).toEqual({ reindexed: 0 });
    expect(await versionOf(store)).toBeUndefined();
  });
});
