import { scopeKey } from "@mem0-kit/core";
import { describe, expect, it } from "vitest";
import { analyze } from "../src/analysis.ts";
import { inMemoryStore } from "../src/in-memory-store/in-memory-store.ts";
import { createPartitionCache } from "../src/partition-cache.ts";
import { partitionKey } from "../src/partition-key.ts";
import type { MemoryRow, PartitionState, Store, StoreReader } from "../src/store.ts";

const namespace = "test";

function row(id: string, userId: string, text = "likes tea"): MemoryRow {
  const scope = { userId };
  return {
    id,
    scope,
    text,
    sequence: 0,
    metadata: {},
    createdAt: 1,
    updatedAt: 1,
    contentHash: `${scopeKey(scope)}${text}`,
    ...analyze({ text }),
  };
}

async function fill(store: Store, users: readonly string[], rows = 1): Promise<void> {
  await store.write(async (writer) => {
    for (const user of users)
      for (let at = 0; at < rows; at++) await writer.put(namespace, row(`${user}-${at}`, user));
  });
}

async function stateOf(reader: StoreReader, userId: string): Promise<PartitionState> {
  const [state] = await reader.partitions(namespace, { userId });
  if (state === undefined) throw new Error(`no partition of ${userId}`);
  return state;
}

/** Counts what is read from the store. */
function counting(reader: StoreReader, reads: number[]): StoreReader {
  return {
    ...reader,
    changes(...args) {
      reads.push(args[2]);
      return reader.changes(...args);
    },
  };
}

async function sizeOf(
  store: Store,
  cache: ReturnType<typeof createPartitionCache>,
  userId: string,
  reads: number[] = [],
): Promise<number | undefined> {
  return store.read(async (reader) => {
    const states = [await stateOf(reader, userId)];
    return cache.use(counting(reader, reads), namespace, states, ([index]) => index?.size);
  });
}

describe("createPartitionCache", () => {
  it("reads a partition once and then only what changed", async () => {
    const store = inMemoryStore();
    const cache = createPartitionCache(1024 * 1024);
    await fill(store, ["a"], 3);
    const reads: number[] = [];
    expect(await sizeOf(store, cache, "a", reads)).toBe(3);
    expect(await sizeOf(store, cache, "a", reads)).toBe(3);
    await store.write((writer) => writer.put(namespace, row("a-new", "a")));
    expect(await sizeOf(store, cache, "a", reads)).toBe(4);
    expect(reads).toEqual([0, 3]);
  });

  it("drops what was removed", async () => {
    const store = inMemoryStore();
    const cache = createPartitionCache(1024 * 1024);
    await fill(store, ["a"], 3);
    await sizeOf(store, cache, "a");
    await store.write((writer) => writer.remove(namespace, "a-1", 2));
    expect(await sizeOf(store, cache, "a")).toBe(2);
  });

  it("begins anew when a partition was emptied and filled again", async () => {
    const store = inMemoryStore();
    const cache = createPartitionCache(1024 * 1024);
    await fill(store, ["a"], 3);
    await sizeOf(store, cache, "a");
    await store.write((writer) => writer.removeAll(namespace, { userId: "a" }, 2));
    await fill(store, ["a"], 1);
    const reads: number[] = [];
    expect(await sizeOf(store, cache, "a", reads)).toBe(1);
    expect(reads).toEqual([0]);
  });

  it("drops the least recently used partitions and still answers right", async () => {
    const store = inMemoryStore();
    const users = Array.from({ length: 12 }, (_, at) => `user-${at}`);
    for (const [at, user] of users.entries()) await fill(store, [user], at + 1);
    const probe = createPartitionCache(Number.MAX_SAFE_INTEGER);
    await sizeOf(store, probe, "user-11");
    const cache = createPartitionCache(probe.bytes);
    for (let round = 0; round < 3; round++)
      for (const [at, user] of users.entries()) {
        expect(await sizeOf(store, cache, user)).toBe(at + 1);
        expect(cache.bytes).toBeLessThanOrEqual(probe.bytes);
        expect(cache.size).toBeLessThan(users.length);
      }
  });

  it("keeps the partition used last however large it is", async () => {
    const store = inMemoryStore();
    const cache = createPartitionCache(1);
    await fill(store, ["a", "b"], 5);
    const reads: number[] = [];
    await sizeOf(store, cache, "a", reads);
    await sizeOf(store, cache, "a", reads);
    expect(reads).toHaveLength(1);
    await sizeOf(store, cache, "b", reads);
    expect(cache.size).toBe(1);
  });

  it("gives an older transaction the partition as it was", async () => {
    const store = inMemoryStore();
    const cache = createPartitionCache(1024 * 1024);
    await fill(store, ["a"], 2);
    const changes = await store.read((reader) =>
      reader.changes(namespace, partitionKey({ userId: "a" }), 0),
    );
    const before = await store.read((reader) => stateOf(reader, "a"));
    await fill(store, ["a"], 4);
    await sizeOf(store, cache, "a");
    const old = await store.read((reader) =>
      cache.use(
        { ...reader, changes: () => changes },
        namespace,
        [before],
        ([index]) => index?.size,
      ),
    );
    expect(old).toBe(2);
    expect(await sizeOf(store, cache, "a")).toBe(4);
  });

  it("serves searches of one partition that refresh it at the same time", async () => {
    const store = inMemoryStore();
    const cache = createPartitionCache(1024 * 1024);
    await fill(store, ["a"], 5);
    const reads: number[] = [];
    const sizes = await Promise.all(
      Array.from({ length: 8 }, () => sizeOf(store, cache, "a", reads)),
    );
    expect(new Set(sizes)).toEqual(new Set([5]));
    expect(reads).toEqual([0]);
  });

  it("forgets erased partitions", async () => {
    const store = inMemoryStore();
    const cache = createPartitionCache(1024 * 1024);
    await fill(store, ["a", "b"]);
    await sizeOf(store, cache, "a");
    await sizeOf(store, cache, "b");
    cache.forget(namespace, [partitionKey({ userId: "a" })]);
    expect(cache.size).toBe(1);
    cache.forget();
    expect([cache.size, cache.bytes]).toEqual([0, 0]);
  });

  it("keeps the partitions of namespaces apart, within one bound", async () => {
    const store = inMemoryStore();
    const cache = createPartitionCache(1024 * 1024);
    await fill(store, ["a"], 3);
    await store.write((writer) => writer.put("other", row("a-other", "a")));
    const sizeIn = (name: string) =>
      store.read(async (reader) => {
        const states = await reader.partitions(name, { userId: "a" });
        return cache.use(reader, name, states, ([index]) => index?.size);
      });
    expect([await sizeIn(namespace), await sizeIn("other"), cache.size]).toEqual([3, 1, 2]);
    cache.forget("other");
    expect(cache.size).toBe(1);
    expect([await sizeIn("other"), await sizeIn(namespace)]).toEqual([1, 3]);
    cache.forget(namespace, [partitionKey({ userId: "a" })]);
    expect(cache.size).toBe(1);
  });
});
