import { type JsonValue, parseAdd } from "@mem0-kit/core";
import { describe, expect, it } from "vitest";
import {
  createEngineDriver,
  createPartitionCache,
  type EngineDriver,
  engineCapabilities,
  inMemoryStore,
} from "../src/index.ts";

const scope = { userId: "alex" };
const call = { signal: new AbortController().signal };
const tea = parseAdd("I like tea", { scope, infer: false }, engineCapabilities);
const page = { scope, page: 1, pageSize: 10, order: "newest", includeExpired: false } as const;

async function textsOf(driver: EngineDriver): Promise<string[]> {
  return (await driver.getAll(page, call)).results.map(({ memory }) => memory);
}

/** A record in a variable, as a store's own table would be. */
function recordOf(kept: JsonValue | undefined = undefined) {
  const record = {
    kept,
    read: () => record.kept,
    write(value: JsonValue) {
      record.kept = value;
    },
  };
  return record;
}

describe("an add with a record", () => {
  it("happens once, and tells the first result again, without what was erased since", async () => {
    const driver = createEngineDriver({ store: inMemoryStore() });
    const record = recordOf();
    const first = await driver.addOnce(tea, record);
    expect(first.results).toMatchObject([{ memory: "I like tea", event: "ADD" }]);
    expect(JSON.stringify(record.kept)).not.toContain("tea");
    const milk = parseAdd("I like milk", { scope, infer: false }, engineCapabilities);
    expect(await driver.addOnce(milk, record)).toEqual(first);
    expect(await textsOf(driver)).toEqual(["I like tea"]);
    await driver.delete(first.results[0]?.id ?? "", undefined, call);
    expect((await driver.addOnce(milk, record)).results).toMatchObject([{ memory: "" }]);
    expect(await textsOf(driver)).toEqual([]);
  });

  it("does not happen where the record refuses it or cannot be kept", async () => {
    const driver = createEngineDriver({ store: inMemoryStore() });
    const refuse = () => {
      throw new Error("no");
    };
    await expect(driver.addOnce(tea, { ...recordOf(), read: refuse })).rejects.toThrow("no");
    await expect(driver.addOnce(tea, { ...recordOf(), write: refuse })).rejects.toThrow("no");
    expect(await textsOf(driver)).toEqual([]);
  });
});

describe("engines of several namespaces over one store", () => {
  it("share one cache of indexes and find their own memories only", async () => {
    const store = inMemoryStore();
    const indexCache = createPartitionCache(1024 * 1024);
    const engines = ["one", "two", "three"].map((namespace) =>
      createEngineDriver({ store, namespace, indexCache, sweeps: "none" }),
    );
    for (const [at, engine] of engines.entries()) {
      const text = `I like tea number ${at}`;
      await engine.add(parseAdd(text, { scope, infer: false }, engineCapabilities), call);
    }
    const ask = { query: "tea", scope, topK: 10, includeExpired: false, explain: false } as const;
    const more = { includeAgentMemories: false, rerank: false };
    for (const [at, engine] of engines.entries()) {
      const { results } = await engine.search({ ...ask, ...more }, call);
      expect(results.map(({ memory }) => memory)).toEqual([`I like tea number ${at}`]);
    }
    expect(indexCache.size).toBe(3);
    await engines[1]?.admin.wipe();
    expect(indexCache.size).toBe(2);
  });
});
