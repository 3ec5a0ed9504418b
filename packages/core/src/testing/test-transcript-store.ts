import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { JsonValue } from "../json-value.ts";
import type { TranscriptInfo, TranscriptKey, TranscriptStore } from "../transcript-store.ts";
import { nastyJson } from "./nasty-json.ts";

/** A fresh store, and how to release it. */
export interface TranscriptStoreSetup {
  readonly store: TranscriptStore;
  readonly close?: () => Promise<void> | void;
}

/**
 * Registers the contract of `TranscriptStore` as vitest tests. Every test gets a fresh store.
 *
 * @example
 * ```ts
 * testTranscriptStore("in memory", async () => ({ store: inMemoryTranscriptStore() }));
 * ```
 */
export function testTranscriptStore(
  name: string,
  createStore: () => Promise<TranscriptStoreSetup>,
): void {
  describe(`transcript store: ${name}`, () => {
    let store: TranscriptStore;
    let setup: TranscriptStoreSetup;
    const key: TranscriptKey = { scope: { userId: "alex" }, sessionId: "s1" };

    beforeEach(async () => {
      setup = await createStore();
      store = setup.store;
    });
    afterEach(() => setup.close?.());

    const values = async (of: TranscriptKey = key, options = {}) =>
      (await store.read(of, options)).map(({ value }) => value);

    describe("reads what was written", () => {
      it("gives nothing for an unknown conversation", async () => {
        expect(await store.read(key)).toEqual([]);
      });

      it("gives back every JSON value exactly, in order", async () => {
        expect(await store.append(key, nastyJson)).toBe(nastyJson.length);
        expect(await values()).toEqual(nastyJson);
      });

      it("keeps a key named __proto__ an ordinary key", async () => {
        const value = JSON.parse('{"__proto__":{"admin":true}}') as JsonValue;
        await store.append(key, [value]);
        expect(JSON.stringify(await values())).toBe('[{"__proto__":{"admin":true}}]');
      });

      it("numbers entries from 0 and dates them", async () => {
        const before = Date.now();
        await store.append(key, ["a", "b"]);
        const entries = await store.read(key);
        expect(entries.map(({ index }) => index)).toEqual([0, 1]);
        for (const { createdAt } of entries) {
          expect(createdAt.getTime()).toBeGreaterThanOrEqual(before);
          expect(createdAt.getTime()).toBeLessThanOrEqual(Date.now());
        }
      });

      it("is not changed through what it took or gave", async () => {
        const entry = { words: ["a"] };
        await store.append(key, [entry]);
        entry.words.push("b");
        const [read] = (await values()) as unknown as [{ words: string[] }];
        read.words.push("c");
        expect(await values()).toEqual([{ words: ["a"] }]);
      });

      it("reads the last entries, those before a place, and both together", async () => {
        await store.append(key, [0, 1, 2, 3, 4]);
        expect(await values(key, { last: 2 })).toEqual([3, 4]);
        expect(await values(key, { last: 9 })).toEqual([0, 1, 2, 3, 4]);
        expect(await values(key, { last: 0 })).toEqual([]);
        expect(await values(key, { before: 2 })).toEqual([0, 1]);
        expect(await values(key, { before: 0 })).toEqual([]);
        expect(await values(key, { before: 9 })).toEqual([0, 1, 2, 3, 4]);
        const page = await store.read(key, { last: 2, before: 4 });
        expect(page.map(({ index, value }) => [index, value])).toEqual([
          [2, 2],
          [3, 3],
        ]);
      });
    });

    describe("appends", () => {
      it("keeps each of 50 parallel appends whole and contiguous", async () => {
        const batches = Array.from({ length: 50 }, (_, batch) =>
          [0, 1, 2].map((part) => ({ batch, part })),
        );
        const lengths = await Promise.all(batches.map((batch) => store.append(key, batch)));
        expect(lengths.toSorted((a, b) => a - b)).toEqual(batches.map((_, at) => (at + 1) * 3));
        const read = (await values()) as { batch: number; part: number }[];
        expect(read).toHaveLength(150);
        for (let at = 0; at < 150; at += 3) {
          const batch = read[at]?.batch;
          expect(read.slice(at, at + 3)).toEqual([0, 1, 2].map((part) => ({ batch, part })));
        }
      });

      it("adds none of the entries when one of them is no JSON", async () => {
        const bad = [1, undefined as unknown as JsonValue, 3];
        await expect(store.append(key, bad)).rejects.toMatchObject({ code: "INVALID_INPUT" });
        expect(await values()).toEqual([]);
      });

      it.each([
        ["undefined inside an object", { a: undefined }],
        ["NaN", Number.NaN],
        ["a Date", new Date(0)],
        ["a bigint", 1n],
        ["a function", () => 1],
      ])("refuses %s", async (_, value) => {
        const entries = [value as unknown as JsonValue];
        await expect(store.append(key, entries)).rejects.toMatchObject({ code: "INVALID_INPUT" });
      });

      it("refuses a value that contains itself", async () => {
        const loop: Record<string, unknown> = {};
        loop.self = loop;
        const entries = [loop as unknown as JsonValue];
        await expect(store.append(key, entries)).rejects.toMatchObject({ code: "INVALID_INPUT" });
      });

      it("makes no conversation of an empty append", async () => {
        expect(await store.append(key, [])).toBe(0);
        expect((await store.list(key.scope)).results).toEqual([]);
      });

      it("repeats nothing for the same idempotency key, and says the length of then", async () => {
        expect(await store.append(key, [1, 2], { idempotencyKey: "turn-1" })).toBe(2);
        expect(await store.append(key, [3])).toBe(3);
        expect(await store.append(key, [1, 2], { idempotencyKey: "turn-1" })).toBe(2);
        expect(await values()).toEqual([1, 2, 3]);
      });

      it("appends once for parallel calls with one idempotency key", async () => {
        const call = () => store.append(key, ["a"], { idempotencyKey: "turn-1" });
        expect(await Promise.all(Array.from({ length: 10 }, call))).toEqual(Array(10).fill(1));
        expect(await values()).toEqual(["a"]);
      });

      it("takes the same idempotency key of another conversation for another", async () => {
        const other = { ...key, sessionId: "s2" };
        await store.append(key, ["a"], { idempotencyKey: "turn-1" });
        expect(await store.append(other, ["b"], { idempotencyKey: "turn-1" })).toBe(1);
        expect(await values(other)).toEqual(["b"]);
      });
    });

    describe("changes", () => {
      it("replaces all entries at once", async () => {
        await store.append(key, [1, 2, 3]);
        await store.replace(key, ["x"]);
        expect(await values()).toEqual(["x"]);
      });

      it("leaves the entries when a replacement is no JSON", async () => {
        await store.append(key, [1]);
        const bad = [Number.POSITIVE_INFINITY];
        await expect(store.replace(key, bad)).rejects.toMatchObject({ code: "INVALID_INPUT" });
        expect(await values()).toEqual([1]);
      });

      it("inserts at the start, in the middle and at the end", async () => {
        await store.append(key, ["b", "d"]);
        await store.insert(key, 0, "a");
        await store.insert(key, 2, "c");
        await store.insert(key, 4, "e");
        const entries = await store.read(key);
        expect(entries.map(({ value }) => value)).toEqual(["a", "b", "c", "d", "e"]);
        expect(entries.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4]);
      });

      it("begins a conversation by an insert at 0", async () => {
        await store.insert(key, 0, "a");
        expect(await values()).toEqual(["a"]);
      });

      it.each([[-1], [3], [0.5], [Number.NaN]])("refuses to insert at %s of 2", async (index) => {
        await store.append(key, ["a", "b"]);
        const inserted = store.insert(key, index, "x");
        await expect(inserted).rejects.toMatchObject({ code: "INVALID_INPUT" });
        expect(await values()).toEqual(["a", "b"]);
      });

      it("takes out one entry and gives it back", async () => {
        await store.append(key, ["a", { b: [1] }, "c"]);
        expect(await store.removeAt(key, 1)).toEqual({ b: [1] });
        const entries = await store.read(key);
        expect(entries.map(({ index, value }) => [index, value])).toEqual([
          [0, "a"],
          [1, "c"],
        ]);
      });

      it("gives null for a place where no entry is", async () => {
        expect(await store.removeAt(key, 0)).toBeNull();
        await store.append(key, ["a"]);
        expect(await store.removeAt(key, 1)).toBeNull();
        expect(await values()).toEqual(["a"]);
      });

      it("clears a conversation once", async () => {
        await store.append(key, ["a"], { idempotencyKey: "turn-1" });
        expect(await store.clear(key)).toBe(true);
        expect(await values()).toEqual([]);
        expect((await store.list(key.scope)).results).toEqual([]);
        expect(await store.clear(key)).toBe(false);
      });

      it("takes an idempotency key again after clear", async () => {
        await store.append(key, ["a"], { idempotencyKey: "turn-1" });
        await store.clear(key);
        expect(await store.append(key, ["b"], { idempotencyKey: "turn-1" })).toBe(1);
        expect(await values()).toEqual(["b"]);
      });
    });

    describe("keeps scopes apart", () => {
      const others: readonly (readonly [string, TranscriptKey])[] = [
        ["user", { scope: { userId: "sam" }, sessionId: "s1" }],
        ["agent", { scope: { userId: "alex", agentId: "chef" }, sessionId: "s1" }],
        ["app", { scope: { userId: "alex", appId: "web" }, sessionId: "s1" }],
        ["run", { scope: { userId: "alex", runId: "r1" }, sessionId: "s1" }],
        ["session", { scope: { userId: "alex" }, sessionId: "s2" }],
        ["user by case", { scope: { userId: "Alex" }, sessionId: "s1" }],
      ];

      it.each(others)("another %s neither sees nor changes it", async (_, other) => {
        await store.append(key, ["secret"]);
        expect(await store.read(other)).toEqual([]);
        expect(await store.removeAt(other, 0)).toBeNull();
        expect(await store.clear(other)).toBe(false);
        await store.append(other, ["other"]);
        await store.replace(other, ["others"]);
        expect(await values()).toEqual(["secret"]);
        expect(await values(other)).toEqual(["others"]);
      });

      it("lists the conversations of exactly one scope", async () => {
        await store.append(key, ["a"]);
        await store.append({ scope: { userId: "sam" }, sessionId: "s9" }, ["b"]);
        await store.append({ scope: { userId: "alex", agentId: "chef" }, sessionId: "s8" }, ["c"]);
        const { results } = await store.list({ userId: "alex" });
        expect(results.map(({ sessionId }) => sessionId)).toEqual(["s1"]);
      });

      it("wants a user unless the conversation is said to be shared", async () => {
        const room = { scope: { agentId: "chef" }, sessionId: "s1" };
        const required = { code: "SCOPE_REQUIRED" };
        await expect(store.read(room)).rejects.toMatchObject(required);
        await expect(store.append(room, [1])).rejects.toMatchObject(required);
        await expect(store.replace(room, [1])).rejects.toMatchObject(required);
        await expect(store.insert(room, 0, 1)).rejects.toMatchObject(required);
        await expect(store.removeAt(room, 0)).rejects.toMatchObject(required);
        await expect(store.clear(room)).rejects.toMatchObject(required);
        await expect(store.list(room.scope)).rejects.toMatchObject(required);
        const shared = { ...room, shared: true };
        expect(await store.append(shared, [1])).toBe(1);
        expect(await values(shared)).toEqual([1]);
        expect((await store.list(room.scope, { shared: true })).results).toHaveLength(1);
      });

      it.each([
        ["a blank session id", { scope: { userId: "alex" }, sessionId: " " }],
        ["no session id", { scope: { userId: "alex" } } as TranscriptKey],
        ["a star for a user", { scope: { userId: "*" }, sessionId: "s1" }],
        ["an unknown key", { ...key, session: "s1" } as TranscriptKey],
      ])("refuses %s", async (_, bad) => {
        await expect(store.append(bad, [1])).rejects.toMatchObject({ code: "INVALID_INPUT" });
        await expect(store.read(bad)).rejects.toMatchObject({ code: "INVALID_INPUT" });
      });
    });

    describe("lists", () => {
      it("says length and dates, most recently written first", async () => {
        for (const sessionId of ["s1", "s2", "s3"]) {
          await store.append({ ...key, sessionId }, ["a"]);
          await nextMillisecond();
        }
        await store.append(key, ["b"]);
        const { results, nextCursor } = await store.list(key.scope);
        expect(results.map(({ sessionId, length }) => [sessionId, length])).toEqual([
          ["s1", 2],
          ["s3", 1],
          ["s2", 1],
        ]);
        expect(nextCursor).toBeNull();
        for (const { createdAt, updatedAt } of results)
          expect(updatedAt.getTime()).toBeGreaterThanOrEqual(createdAt.getTime());
      });

      it("walks all pages, each conversation exactly once", async () => {
        const ids = Array.from({ length: 23 }, (_, at) => `session-${at}`);
        for (const sessionId of ids) await store.append({ ...key, sessionId }, [sessionId]);
        const walked: TranscriptInfo[] = [];
        let cursor: string | undefined;
        do {
          const page = await store.list(key.scope, {
            pageSize: 5,
            ...(cursor === undefined ? {} : { cursor }),
          });
          expect(page.results.length).toBeLessThanOrEqual(5);
          walked.push(...page.results);
          cursor = page.nextCursor ?? undefined;
        } while (cursor !== undefined && walked.length < 100);
        expect(walked.map(({ sessionId }) => sessionId).toSorted()).toEqual(ids.toSorted());
      });

      it.each([[0], [201], [1.5]])("refuses a page size of %s", async (pageSize) => {
        const listed = store.list(key.scope, { pageSize });
        await expect(listed).rejects.toMatchObject({ code: "INVALID_INPUT" });
      });

      it("refuses a cursor that no page gave", async () => {
        const listed = store.list(key.scope, { cursor: "not a cursor" });
        await expect(listed).rejects.toMatchObject({ code: "INVALID_INPUT" });
      });
    });

    it("does nothing for a call that is aborted already", async () => {
      const signal = AbortSignal.abort();
      const appended = store.append(key, [1], { signal });
      await expect(appended).rejects.toMatchObject({ code: "ABORTED" });
      await expect(store.read(key, { signal })).rejects.toMatchObject({ code: "ABORTED" });
      expect(await values()).toEqual([]);
    });
  });
}

/** Dates have milliseconds, so two writes are told apart by time only when the clock moved on. */
async function nextMillisecond(): Promise<void> {
  const now = Date.now();
  while (Date.now() <= now) await new Promise((resolve) => setTimeout(resolve, 1));
}
