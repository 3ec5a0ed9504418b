import { type HistoryEntry, scopeKey } from "@mem0-kit/core";
import { describe, expect, it } from "vitest";
import type { ScanOptions, Store } from "../store.ts";
import { putRows, sampleRow, startTime } from "./sample-row.ts";
import type { OpenStore } from "./test-store.ts";

export function testRetention(open: OpenStore): void {
  describe("retention", () => {
    it("finds and counts the rows that expired before a day", async () => {
      const store = await open();
      await putRows(store, [
        sampleRow("never"),
        sampleRow("long ago", { expirationDate: "2025-01-01" }),
        sampleRow("before", { expirationDate: "2026-03-09" }),
        sampleRow("on", { expirationDate: "2026-03-10" }),
        sampleRow("sam's", { scope: { userId: "sam" }, expirationDate: "2026-03-09" }),
      ]);
      await putRows(store, [sampleRow("other", { expirationDate: "2025-01-01" })], "other");
      const expiredBefore = "2026-03-10";
      expect(await found(store, { expiredBefore })).toEqual(["long ago", "before", "sam's"]);
      expect(await found(store, { expiredBefore, order: "newest", limit: 2 })).toEqual([
        "sam's",
        "before",
      ]);
      const scope = { userId: "sam" };
      expect(await found(store, { expiredBefore, scope })).toEqual(["sam's"]);
      expect(await store.read((reader) => reader.count("n", { expiredBefore }))).toBe(3);
      expect(await store.read((reader) => reader.count("n", { expiredBefore, scope }))).toBe(1);
    });

    it("finds and counts the rows that were last written before a time, from any place", async () => {
      const store = await open();
      const times = [5, 1, 3, 2, 4];
      const ordinals = await putRows(
        store,
        times.map((updatedAt) => sampleRow(`at ${updatedAt}`, { updatedAt })),
      );
      const updatedBefore = 4;
      expect(await found(store, { updatedBefore })).toEqual(["at 1", "at 3", "at 2"]);
      expect(await found(store, { updatedBefore, limit: 1 })).toEqual(["at 1"]);
      const after = ordinals[1] as number;
      expect(await found(store, { updatedBefore, after })).toEqual(["at 3", "at 2"]);
      expect(await store.read((reader) => reader.count("n", { updatedBefore }))).toBe(3);
    });

    it("goes on behind the rows that expired and were seen already", async () => {
      const store = await open();
      const ordinals = await putRows(
        store,
        ["a", "b", "c"].map((id) => sampleRow(id, { expirationDate: "2025-01-01" })),
      );
      const after = ordinals[0] as number;
      expect(await found(store, { expiredBefore: "2026-01-01", after })).toEqual(["b", "c"]);
    });

    it("forgets old history, but never the last entry of a row that is there", async () => {
      const store = await open();
      await putRows(store, [sampleRow("a"), sampleRow("gone")]);
      await append(store, [entry("a", 1), entry("gone", 2), entry("a", 3), entry("gone", 4)]);
      await append(store, [entry("other", 5)], "other");
      await store.write((writer) => writer.remove("n", "gone", 4));
      expect(await forget(store, { before: 4, limit: 100 })).toEqual({ erased: 2, next: null });
      expect(await timesOf(store, "a")).toEqual([3]);
      expect(await timesOf(store, "gone")).toEqual([4]);
      const removed = () => store.read((reader) => reader.removedScope("n", "gone"));
      expect(await removed()).toEqual({ userId: "alex" });
      expect(await forget(store, { before: 100, limit: 100 })).toEqual({ erased: 1, next: null });
      expect(await timesOf(store, "a")).toEqual([3]);
      expect(await timesOf(store, "gone")).toEqual([]);
      expect(await removed()).toBeUndefined();
      expect(await timesOf(store, "other", "other")).toEqual([5]);
      expect((await store.verify()).problems).toEqual([]);
    });

    it("looks through the history part by part", async () => {
      const store = await open();
      await putRows(store, [sampleRow("a")]);
      await append(
        store,
        [1, 2, 3, 4, 5, 6, 7].map((at) => entry("a", at)),
      );
      let erased = 0;
      let after: number | undefined;
      for (let part = 0; part < 3; part++) {
        const place = after === undefined ? {} : { after };
        const found = await forget(store, { before: 6, limit: 3, ...place });
        erased += found.erased;
        if (part === 2) expect(found.next).toBeNull();
        else expect(found.next).toEqual(expect.any(Number));
        after = found.next ?? undefined;
      }
      expect(erased).toBe(5);
      expect(await timesOf(store, "a")).toEqual([6, 7]);
    });

    it("forgets results that were kept before a time, so many at once", async () => {
      const store = await open();
      const key = scopeKey({ userId: "alex" });
      expect(await store.read((reader) => reader.oldestResult("n"))).toBeUndefined();
      await store.write(async (writer) => {
        for (const at of [3, 1, 2]) await writer.putResult("n", key, `key ${at}`, at, at);
        await writer.putResult("other", key, "key 0", 0, 0);
      });
      expect(await store.read((reader) => reader.oldestResult("n"))).toBe(1);
      const forgetBefore = (before: number, limit: number) =>
        store.write((writer) => writer.forgetResults("n", before, limit));
      expect(await forgetBefore(3, 1)).toBe(1);
      expect(await forgetBefore(3, 10)).toBe(1);
      expect(await forgetBefore(3, 10)).toBe(0);
      await store.read(async (reader) => {
        expect(await reader.oldestResult("n")).toBe(3);
        expect(await reader.result("n", key, "key 3")).toBe(3);
        expect(await reader.result("n", key, "key 1")).toBeUndefined();
        expect(await reader.result("other", key, "key 0")).toBe(0);
      });
    });

    it("takes what it forgot back when the write throws", async () => {
      const store = await open();
      const key = scopeKey({ userId: "alex" });
      await append(store, [entry("gone", 1)]);
      await store.write((writer) => writer.putResult("n", key, "k", 1, 1));
      const failing = store.write(async (writer) => {
        await writer.forgetHistory("n", { before: 9, limit: 9 });
        await writer.forgetResults("n", 9, 9);
        throw new Error("no");
      });
      await expect(failing).rejects.toThrow("no");
      expect(await timesOf(store, "gone")).toEqual([1]);
      expect(await store.read((reader) => reader.oldestResult("n"))).toBe(1);
    });
  });
}

async function found(store: Store, options: Partial<ScanOptions>): Promise<string[]> {
  const rows = await store.read((reader) =>
    reader.scan("n", { order: "oldest", limit: 10, ...options }),
  );
  return rows.map((row) => row.id);
}

function forget(
  store: Store,
  options: { readonly before: number; readonly after?: number; readonly limit: number },
) {
  return store.write((writer) => writer.forgetHistory("n", options));
}

async function timesOf(store: Store, memoryId: string, namespace = "n"): Promise<number[]> {
  const entries = await store.read((reader) => reader.history(namespace, memoryId));
  return entries.map((item) => item.at.getTime());
}

function entry(memoryId: string, at: number): HistoryEntry {
  const change = { event: "UPDATE", before: null, after: `text ${startTime}` } as const;
  return { id: `${memoryId} ${at}`, memoryId, ...change, at: new Date(at) };
}

async function append(
  store: Store,
  entries: readonly HistoryEntry[],
  namespace = "n",
): Promise<void> {
  await store.write(async (writer) => {
    for (const item of entries) await writer.appendHistory(namespace, item);
  });
}
