import { type Scope, scopeKey, scopeMatches } from "@mem0-kit/core";
import { describe, expect, it } from "vitest";
import type { Store } from "../store.ts";
import { idsOf, putRows, sampleRow, startTime } from "./sample-row.ts";
import { scopesToAsk, scopesToKeep } from "./sample-scopes.ts";
import type { OpenStore } from "./test-store.ts";

export function testRemoval(open: OpenStore): void {
  describe("removal", () => {
    it("removes one row, keeps its history, and passes over an unknown id", async () => {
      const store = await open();
      await putRows(store, [sampleRow("a", { messageId: "m" }), sampleRow("b")]);
      await addHistory(store, "a");
      await store.write(async (writer) => {
        await writer.remove("n", "a", startTime);
        await writer.remove("n", "a", startTime);
        await writer.remove("n", "unknown", startTime);
        await writer.remove("other", "b", startTime);
      });
      expect(await idsOf(store)).toEqual(["b"]);
      await store.read(async (reader) => {
        expect(await reader.rows("n", ["a"])).toEqual([]);
        expect(await reader.rowByMessageId("n", scopeKey({ userId: "alex" }), "m")).toBe(undefined);
        expect(await reader.history("n", "a")).toHaveLength(1);
      });
    });

    it("knows the scope of a removed row until the row is back or erased", async () => {
      const store = await open();
      const scope = { userId: "alex", agentId: "chef" };
      await putRows(store, [sampleRow("a", { scope }), sampleRow("b")]);
      const removed = (id: string, namespace = "n") =>
        store.read((reader) => reader.removedScope(namespace, id));
      expect(await removed("a")).toBeUndefined();
      await store.write((writer) => writer.remove("n", "a", startTime));
      expect(await removed("a")).toEqual(scope);
      expect(await removed("a", "other")).toBeUndefined();
      expect(await removed("unknown")).toBeUndefined();
      await store.write((writer) => writer.removeAll("n", { userId: "alex" }, startTime));
      expect(await removed("b")).toBeUndefined();
      await putRows(store, [sampleRow("a")]);
      expect(await removed("a")).toBeUndefined();
      await store.write((writer) => writer.remove("n", "a", startTime));
      await store.write((writer) => writer.erase("n", { userId: "alex" }, startTime));
      expect(await removed("a")).toBeUndefined();
    });

    it("removes by scope the rows that the scope table names, and no others", async () => {
      const store = await open();
      for (const [number, scope] of scopesToAsk.entries()) {
        const namespace = `namespace ${number}`;
        await putRows(
          store,
          scopesToKeep.map((kept) => sampleRow(JSON.stringify(kept), { scope: kept })),
          namespace,
        );
        const removed = await store.write((writer) => writer.removeAll(namespace, scope, 1));
        const left = scopesToKeep.filter((kept) => !scopeMatches(scope, kept));
        expect(removed).toBe(scopesToKeep.length - left.length);
        expect(await idsOf(store, undefined, namespace)).toEqual(
          left.map((kept) => JSON.stringify(kept)),
        );
      }
      expect((await store.verify()).problems).toEqual([]);
    });

    it("removes with a scope its rows' history and results, and keeps those of others", async () => {
      const store = await open();
      const chef = { userId: "alex", agentId: "chef" };
      const sam = { userId: "sam" };
      await putRows(store, [
        sampleRow("a"),
        sampleRow("c", { scope: chef }),
        sampleRow("s", { scope: sam }),
      ]);
      for (const id of ["a", "c", "s"]) await addHistory(store, id);
      for (const scope of [{ userId: "alex" }, chef, sam]) await keepResult(store, scope);
      await store.write((writer) => writer.removeAll("n", { userId: "alex" }, startTime));
      await store.read(async (reader) => {
        expect(await reader.history("n", "a")).toEqual([]);
        expect(await reader.history("n", "c")).toEqual([]);
        expect(await reader.history("n", "s")).toHaveLength(1);
        expect(await reader.result("n", scopeKey({ userId: "alex" }), "k")).toBeUndefined();
        expect(await reader.result("n", scopeKey(chef), "k")).toBeUndefined();
        expect(await reader.result("n", scopeKey(sam), "k")).toBe("kept");
      });
    });

    it("removes with a scope what was left of its rows that were removed before", async () => {
      const store = await open();
      await putRows(store, [sampleRow("gone"), sampleRow("s", { scope: { userId: "sam" } })]);
      for (const id of ["gone", "s"]) await addHistory(store, id);
      await store.write(async (writer) => {
        await writer.remove("n", "gone", startTime);
        await writer.remove("n", "s", startTime);
        await writer.removeAll("n", { userId: "alex" }, startTime);
      });
      await store.read(async (reader) => {
        expect(await reader.history("n", "gone")).toEqual([]);
        expect(await reader.removedScope("n", "gone")).toBeUndefined();
        expect(await reader.history("n", "s")).toHaveLength(1);
        expect(await reader.removedScope("n", "s")).toEqual({ userId: "sam" });
      });
    });

    it("touches only its own namespace", async () => {
      const store = await open();
      await putRows(store, [sampleRow("a")], "one");
      await putRows(store, [sampleRow("a")], "two");
      await store.write((writer) => writer.removeAll("one", { userId: "alex" }, startTime));
      await store.write((writer) => writer.erase("one", undefined, startTime));
      expect(await idsOf(store, undefined, "one")).toEqual([]);
      expect(await idsOf(store, undefined, "two")).toEqual(["a"]);
    });

    it("erases all that is kept for a scope: transcripts, documents and old history too", async () => {
      const store = await open();
      const alex = { userId: "alex" };
      const work = { userId: "alex", runId: "work" };
      const sam = { userId: "sam" };
      await putRows(store, [
        sampleRow("a"),
        sampleRow("gone", { scope: work }),
        sampleRow("s", { scope: sam }),
      ]);
      for (const id of ["a", "gone", "s"]) await addHistory(store, id);
      await store.write((writer) => writer.remove("n", "gone", startTime));
      for (const scope of [alex, work, sam]) await converse(store, scope);
      expect(await store.write((writer) => writer.erase("n", alex, startTime))).toBe(1);
      expect(await keptBeside(store, alex)).toEqual([0, null]);
      expect(await keptBeside(store, work)).toEqual([0, null]);
      expect(await keptBeside(store, sam)).toEqual([1, { text: "note" }]);
      const histories = await store.read(async (reader) => [
        ...(await reader.history("n", "a")),
        ...(await reader.history("n", "gone")),
        ...(await reader.history("n", "s")),
      ]);
      expect(histories.map((entry) => entry.memoryId)).toEqual(["s"]);
      expect(await idsOf(store)).toEqual(["s"]);
    });

    it("erases a whole namespace without a scope", async () => {
      const store = await open();
      const sam = { userId: "sam" };
      await putRows(store, [sampleRow("a"), sampleRow("s", { scope: sam })]);
      await addHistory(store, "a");
      await addHistory(store, "without a row");
      await keepResult(store, sam);
      await converse(store, sam);
      await converse(store, sam, "other");
      expect(await store.write((writer) => writer.erase("n", undefined, startTime))).toBe(2);
      expect(await keptBeside(store, sam)).toEqual([0, null]);
      expect(await keptBeside(store, sam, "other")).toEqual([1, { text: "note" }]);
      await store.read(async (reader) => {
        expect(await reader.count("n", {})).toBe(0);
        expect((await reader.historyFeed("n", { pageSize: 10 })).results).toEqual([]);
        expect((await reader.entities("n", { pageSize: 10 })).results).toEqual([]);
        expect(await reader.result("n", scopeKey(sam), "k")).toBeUndefined();
      });
    });

    it("takes an erasure back as a whole when the write throws", async () => {
      const store = await open();
      const alex = { userId: "alex" };
      await putRows(store, [sampleRow("a")]);
      await converse(store, alex);
      const failing = store.write(async (writer) => {
        await writer.erase("n", alex, startTime);
        throw new Error("no");
      });
      await expect(failing).rejects.toThrow("no");
      expect(await keptBeside(store, alex)).toEqual([1, { text: "note" }]);
      expect(await idsOf(store)).toEqual(["a"]);
    });
  });
}

async function addHistory(store: Store, memoryId: string): Promise<void> {
  await store.write((writer) =>
    writer.appendHistory("n", {
      id: `entry of ${memoryId}`,
      memoryId,
      event: "ADD",
      before: null,
      after: "text",
      at: new Date(startTime),
    }),
  );
}

async function keepResult(store: Store, scope: Scope): Promise<void> {
  await store.write((writer) => writer.putResult("n", scopeKey(scope), "k", "kept", startTime));
}

async function converse(store: Store, scope: Scope, namespace = "n"): Promise<void> {
  await store.transcripts(namespace).append({ scope, sessionId: "s" }, ["hello"]);
  const note = { namespace: ["notes"], key: "k", value: { text: "note" } };
  await store.documents(namespace).put(scope, note);
}

async function keptBeside(store: Store, scope: Scope, namespace = "n"): Promise<unknown[]> {
  const entries = await store.transcripts(namespace).read({ scope, sessionId: "s" });
  const document = await store.documents(namespace).get(scope, ["notes"], "k");
  return [entries.length, document === null ? null : document.value];
}
