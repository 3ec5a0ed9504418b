import { type Scope, scopeKey } from "@mem0-kit/core";
import { describe, expect, it } from "vitest";
import { partitionKey } from "../partition-key.ts";
import { putRows, sampleRow, startTime } from "./sample-row.ts";
import type { OpenStore } from "./test-store.ts";

const scopes: readonly Scope[] = [
  { userId: "alex" },
  { userId: "alex", agentId: "chef" },
  { userId: "alex", appId: "app" },
  { userId: "alex", runId: "run" },
  { userId: "alex", agentId: "chef", appId: "app", runId: "run" },
  { userId: "sam" },
  { agentId: "chef" },
  { agentId: "chef", runId: "run" },
  { runId: "run" },
  { appId: "app" },
];

export function testLookups(open: OpenStore): void {
  describe("lookups", () => {
    it("gives what results show by ordinal, of its namespace only", async () => {
      const store = await open();
      const sourceMessageIds = ["m1", "m2"];
      const rows = [sampleRow("a"), sampleRow("b", { sourceMessageIds, metadata: { a: [1] } })];
      await putRows(store, rows);
      const placed = await store.read((reader) => reader.rows("n", ["a", "b"]));
      const ordinals = placed.map(({ ordinal }) => ordinal);
      const texts = await store.read((reader) => reader.texts("n", [...ordinals, 999_999]));
      for (const { ordinal, text, metadata, createdAt, updatedAt } of placed)
        expect(texts.find((one) => one.ordinal === ordinal)).toMatchObject({
          text,
          metadata,
          createdAt,
          updatedAt,
        });
      expect(texts.flatMap((one) => one.sourceMessageIds ?? [])).toEqual(sourceMessageIds);
      expect(texts).toHaveLength(2);
      expect(await store.read((reader) => reader.texts("o", ordinals))).toEqual([]);
    });

    it("finds by message id within the exact scope only", async () => {
      const store = await open();
      await putRows(
        store,
        scopes.map((scope, number) => sampleRow(`row ${number}`, { scope, messageId: "m" })),
      );
      for (const [number, scope] of scopes.entries()) {
        const row = await store.read((reader) => reader.rowByMessageId("n", scopeKey(scope), "m"));
        expect(row?.id).toBe(`row ${number}`);
      }
    });

    it("finds nothing by message id in a scope that only resembles the row's", async () => {
      const store = await open();
      await putRows(store, [
        sampleRow("a", { scope: { userId: "alex", agentId: "chef" }, messageId: "m" }),
      ]);
      const others = scopes.filter((scope) => scope.agentId !== "chef" || !scope.userId);
      for (const scope of others)
        expect(
          await store.read((reader) => reader.rowByMessageId("n", scopeKey(scope), "m")),
        ).toBeUndefined();
      const key = scopeKey({ userId: "alex", agentId: "chef" });
      expect(await store.read((reader) => reader.rowByMessageId("n", key, "x"))).toBeUndefined();
      expect(await store.read((reader) => reader.rowByMessageId("o", key, "m"))).toBeUndefined();
    });

    it("finds the oldest row by content hash within the exact scope only", async () => {
      const store = await open();
      await putRows(
        store,
        [...scopes, ...scopes].map((scope, number) =>
          sampleRow(`row ${number}`, { scope, contentHash: "h" }),
        ),
      );
      for (const [number, scope] of scopes.entries()) {
        const row = await store.read((reader) =>
          reader.rowByContentHash("n", scopeKey(scope), "h"),
        );
        expect(row?.id).toBe(`row ${number}`);
      }
      const key = scopeKey({ userId: "alex" });
      expect(await store.read((reader) => reader.rowByContentHash("n", key, "x"))).toBeUndefined();
      expect(await store.read((reader) => reader.rowByContentHash("o", key, "h"))).toBeUndefined();
    });

    it("finds the newest rows of a slot first, within the exact scope only", async () => {
      const store = await open();
      const rows = [...scopes, ...scopes, ...scopes].map((scope, number) =>
        sampleRow(`row ${number}`, { scope, slot: number % 2 === 0 ? "s" : "S" }),
      );
      await putRows(store, rows);
      for (const [number, scope] of scopes.entries()) {
        const slot = number % 2 === 0 ? "s" : "S";
        const found = await store.read((reader) =>
          reader.rowsBySlot("n", scopeKey(scope), slot, 2),
        );
        const places = [2, 1].map((turn) => `row ${number + turn * scopes.length}`);
        expect(found.map(({ id }) => id)).toEqual(places);
        expect(found[0]?.slot).toBe(slot);
      }
      const key = scopeKey({ userId: "alex" });
      expect(await store.read((reader) => reader.rowsBySlot("n", key, "x", 2))).toEqual([]);
      expect(await store.read((reader) => reader.rowsBySlot("o", key, "s", 2))).toEqual([]);
    });

    it("forgets the slot of a row that was put again without one or removed", async () => {
      const store = await open();
      const key = scopeKey({ userId: "alex" });
      await putRows(store, [sampleRow("a", { slot: "s" }), sampleRow("b", { slot: "s" })]);
      await putRows(store, [sampleRow("a")]);
      await store.write((writer) => writer.remove("n", "b", startTime));
      expect(await store.read((reader) => reader.rowsBySlot("n", key, "s", 9))).toEqual([]);
    });

    it("forgets the old message id and hash of a row that was put again", async () => {
      const store = await open();
      const key = scopeKey({ userId: "alex" });
      await putRows(store, [sampleRow("a", { messageId: "old", contentHash: "old" })]);
      await putRows(store, [sampleRow("a", { messageId: "new", contentHash: "new" })]);
      await store.read(async (reader) => {
        expect(await reader.rowByMessageId("n", key, "old")).toBeUndefined();
        expect(await reader.rowByContentHash("n", key, "old")).toBeUndefined();
        expect((await reader.rowByMessageId("n", key, "new"))?.id).toBe("a");
        expect((await reader.rowByContentHash("n", key, "new"))?.id).toBe("a");
      });
    });

    it("knows the highest sequence of each run of a partition, -1 for none", async () => {
      const store = await open();
      const alex = { userId: "alex" };
      await putRows(store, [
        sampleRow("a", { sequence: 4 }),
        sampleRow("b", { sequence: 2 }),
        sampleRow("c", { scope: { ...alex, runId: "one" }, sequence: 9 }),
        sampleRow("d", { scope: { ...alex, runId: "one", agentId: "chef" }, sequence: 11 }),
        sampleRow("e", { scope: { userId: "sam", runId: "two" }, sequence: 30 }),
      ]);
      const last = (runId: string | undefined, scope: Scope = alex, namespace = "n") =>
        store.read((reader) => reader.lastSequence(namespace, partitionKey(scope), runId));
      expect(await last(undefined)).toBe(4);
      expect(await last("one")).toBe(11);
      expect(await last("two")).toBe(-1);
      expect(await last("two", { userId: "sam" })).toBe(30);
      expect(await last(undefined, { userId: "sam" })).toBe(-1);
      expect(await last(undefined, { userId: "nobody" })).toBe(-1);
      expect(await last(undefined, alex, "other")).toBe(-1);
    });

    it("keeps results by scope and key, and replaces them", async () => {
      const store = await open();
      const key = scopeKey({ userId: "alex" });
      await store.write(async (writer) => {
        await writer.putResult("n", key, "k", { ids: ["a"] }, startTime);
        await writer.putResult("n", key, "null", null, startTime);
        await writer.putResult("n", key, "twice", 1, startTime);
        await writer.putResult("n", key, "twice", 2, startTime + 1);
      });
      await store.read(async (reader) => {
        expect(await reader.result("n", key, "k")).toEqual({ ids: ["a"] });
        expect(await reader.result("n", key, "null")).toBeNull();
        expect(await reader.result("n", key, "twice")).toBe(2);
        expect(await reader.result("n", key, "other")).toBeUndefined();
        expect(await reader.result("n", scopeKey({ userId: "sam" }), "k")).toBeUndefined();
        expect(await reader.result("other", key, "k")).toBeUndefined();
      });
    });
  });
}
