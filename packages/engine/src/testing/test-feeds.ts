import type { Entity, HistoryEntry, Page } from "@mem0-kit/core";
import { describe, expect, it } from "vitest";
import type { Store } from "../store.ts";
import { putRows, sampleRow, startTime } from "./sample-row.ts";
import type { OpenStore } from "./test-store.ts";

export function testFeeds(open: OpenStore): void {
  describe("history, entities, statistics", () => {
    it("keeps the history of a memory exactly, oldest first", async () => {
      const store = await open();
      const entries = [
        entry("1", { event: "ADD", after: "one" }),
        entry("2", { event: "UPDATE", before: "one", after: "two", actor: "Ann" }),
        entry("3", { event: "DELETE", before: "two", at: new Date(startTime - 5) }),
      ];
      await append(store, entries);
      await append(store, [entry("4", { memoryId: "b" })]);
      expect(await store.read((reader) => reader.history("n", "a"))).toStrictEqual(entries);
      expect(await store.read((reader) => reader.history("n", "unknown"))).toEqual([]);
      expect(await store.read((reader) => reader.history("other", "a"))).toEqual([]);
    });

    it("erases texts and names of one memory's history and keeps the rest", async () => {
      const store = await open();
      await append(store, [
        entry("1", { after: "one" }),
        entry("2", { before: "one", after: "two", actor: "Ann" }),
        entry("3", { memoryId: "b", after: "kept" }),
      ]);
      await store.write(async (writer) => {
        await writer.eraseHistory("n", "a");
        await writer.eraseHistory("n", "unknown");
        await writer.eraseHistory("other", "b");
      });
      expect(await store.read((reader) => reader.history("n", "a"))).toStrictEqual([
        entry("1", { before: null, after: null }),
        entry("2", { before: null, after: null }),
      ]);
      expect(await store.read((reader) => reader.history("n", "b"))).toMatchObject([
        { after: "kept" },
      ]);
    });

    it("feeds the history of all memories, newest first, page by page", async () => {
      const store = await open();
      const ids = ["1", "2", "3", "4", "5"];
      await append(
        store,
        ids.map((id) => entry(id, { memoryId: `memory ${id}` })),
      );
      const feed = (pageSize: number) =>
        walk<HistoryEntry>(
          (page) => store.read((reader) => reader.historyFeed("n", page)),
          pageSize,
        );
      expect((await feed(2)).map((item) => item.id)).toEqual(["5", "4", "3", "2", "1"]);
      expect((await feed(5)).map((item) => item.id)).toEqual(["5", "4", "3", "2", "1"]);
      expect(await feed(5)).toContainEqual(entry("3", { memoryId: "memory 3" }));
      const other = await store.read((reader) => reader.historyFeed("other", { pageSize: 5 }));
      expect(other).toMatchObject({ results: [], nextCursor: null });
    });

    it("lists users, agents, apps and runs with what they have, page by page", async () => {
      const store = await open();
      const later = { createdAt: startTime + 5, updatedAt: startTime + 9 };
      await putRows(store, [
        sampleRow("a", { scope: { userId: "alex", appId: "app" } }),
        sampleRow("b", { scope: { userId: "alex", agentId: "chef" }, ...later }),
        sampleRow("c", { scope: { userId: "sam", runId: "run" } }),
        sampleRow("d", { scope: { agentId: "chef" } }),
      ]);
      for (const pageSize of [1, 2, 5, 100]) {
        const entities = await walk<Entity>(
          (page) => store.read((reader) => reader.entities("n", page)),
          pageSize,
        );
        expect(entities).toEqual([
          entity("user", "alex", 2, startTime + 9),
          entity("user", "sam", 1),
          entity("agent", "chef", 2, startTime + 9),
          entity("app", "app", 1),
          entity("run", "run", 1),
        ]);
      }
      const other = await store.read((reader) => reader.entities("other", { pageSize: 5 }));
      expect(other).toEqual({ results: [], total: null, nextCursor: null });
    });

    it("refuses a cursor that is not one of its lists", async () => {
      const store = await open();
      for (const cursor of ["", "nonsense", "-1", '["user"]', '["planet","mars"]', "[1,2]"]) {
        const page = { cursor, pageSize: 5 };
        await expect(store.read((reader) => reader.entities("n", page))).rejects.toMatchObject({
          code: "INVALID_INPUT",
        });
        await expect(store.read((reader) => reader.historyFeed("n", page))).rejects.toMatchObject({
          code: "INVALID_INPUT",
        });
      }
    });

    it("counts memories and the ids that they carry, by namespace", async () => {
      const store = await open();
      await putRows(store, [
        sampleRow("a", { scope: { userId: "alex", agentId: "chef" } }),
        sampleRow("b", { scope: { userId: "alex", runId: "one" } }),
        sampleRow("c", { scope: { userId: "sam", runId: "two", appId: "app" } }),
        sampleRow("d", { scope: { agentId: "chef", runId: "two", appId: "app" } }),
      ]);
      expect(await store.stats("n")).toMatchObject({
        memories: 4,
        users: 2,
        agents: 1,
        apps: 1,
        runs: 2,
      });
      expect(await store.stats("other")).toMatchObject({ memories: 0, users: 0, runs: 0 });
    });

    it("verifies a store that was written to in every way as sound", async () => {
      const store = await open();
      await putRows(store, [sampleRow("a"), sampleRow("b"), sampleRow("c", { messageId: "m" })]);
      await putRows(store, [sampleRow("a", { scope: { userId: "sam" } })]);
      await store.write((writer) => writer.remove("n", "b", startTime));
      await append(store, [entry("1", {})]);
      const report = await store.verify();
      expect(report.problems).toEqual([]);
      expect(report.ok).toBe(true);
      expect(report.checks.length).toBeGreaterThan(0);
    });
  });
}

function entry(id: string, changes: Partial<HistoryEntry>): HistoryEntry {
  return {
    id,
    memoryId: "a",
    event: "ADD",
    before: null,
    after: null,
    at: new Date(startTime),
    ...changes,
  };
}

function entity(
  type: Entity["type"],
  id: string,
  totalMemories: number,
  updatedAt = startTime,
): Entity {
  const times = { createdAt: new Date(startTime), updatedAt: new Date(updatedAt) };
  return { type, id, totalMemories, ...times };
}

async function append(store: Store, entries: readonly HistoryEntry[]): Promise<void> {
  await store.write(async (writer) => {
    for (const item of entries) await writer.appendHistory("n", item);
  });
}

async function walk<T>(
  read: (page: { cursor?: string; pageSize: number }) => Promise<Page<T>>,
  pageSize: number,
): Promise<T[]> {
  const found: T[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<T> = await read(cursor === null ? { pageSize } : { cursor, pageSize });
    expect(page.results.length).toBeLessThanOrEqual(pageSize);
    found.push(...page.results);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return found;
}
