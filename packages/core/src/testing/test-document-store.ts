import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { DocumentStore, StoredDocument } from "../document-store.ts";
import type { JsonValue } from "../json-value.ts";
import type { Scope } from "../scope.ts";
import { nastyJson } from "./nasty-json.ts";

/** A fresh store, and how to release it. */
export interface DocumentStoreSetup {
  readonly store: DocumentStore;
  readonly close?: () => Promise<void> | void;
}

/**
 * Registers the contract of `DocumentStore` as vitest tests. Every test gets a fresh store.
 *
 * @example
 * ```ts
 * testDocumentStore("in memory", async () => ({ store: inMemoryDocumentStore() }));
 * ```
 */
export function testDocumentStore(
  name: string,
  createStore: () => Promise<DocumentStoreSetup>,
): void {
  describe(`document store: ${name}`, () => {
    let store: DocumentStore;
    let setup: DocumentStoreSetup;
    const alex: Scope = { userId: "alex" };

    beforeEach(async () => {
      setup = await createStore();
      store = setup.store;
    });
    afterEach(() => setup.close?.());

    const put = (namespace: readonly string[], key: string, value: JsonValue = key) =>
      store.put(alex, { namespace, key, value });
    const places = async (prefix: readonly string[]) =>
      (await store.list(alex, prefix)).results.map(placeOf);

    describe("one document", () => {
      it("is null where there is none", async () => {
        expect(await store.get(alex, ["a"], "x")).toBeNull();
        expect(await store.delete(alex, ["a"], "x")).toBe(false);
      });

      it("comes back exactly, whatever JSON it is", async () => {
        for (const [at, value] of nastyJson.entries()) await put(["json"], `k${at}`, value);
        for (const [at, value] of nastyJson.entries())
          expect((await store.get(alex, ["json"], `k${at}`))?.value).toEqual(value);
      });

      it("keeps a key named __proto__ an ordinary key", async () => {
        await put(["a"], "x", JSON.parse('{"__proto__":{"admin":true}}') as JsonValue);
        const found = await store.get(alex, ["a"], "x");
        expect(JSON.stringify(found?.value)).toBe('{"__proto__":{"admin":true}}');
      });

      it("is returned by put as it is kept", async () => {
        const written = await put(["a", "b"], "x", { n: 1 });
        expect(written).toMatchObject({ namespace: ["a", "b"], key: "x", value: { n: 1 } });
        expect(await store.get(alex, ["a", "b"], "x")).toEqual(written);
      });

      it("is not changed through what was given or read", async () => {
        const value = { words: ["a"] };
        await put(["a"], "x", value);
        value.words.push("b");
        const read = (await store.get(alex, ["a"], "x"))?.value as unknown as typeof value;
        read.words.push("c");
        expect((await store.get(alex, ["a"], "x"))?.value).toEqual({ words: ["a"] });
      });

      it("is written in place of an older one, whose creation date stays", async () => {
        const first = await put(["a"], "x", { n: 1, old: true });
        await nextMillisecond();
        const second = await put(["a"], "x", { n: 2 });
        expect(second.value).toEqual({ n: 2 });
        expect(second.createdAt).toEqual(first.createdAt);
        expect(second.updatedAt.getTime()).toBeGreaterThan(first.updatedAt.getTime());
        expect(await places([])).toEqual(["a/x"]);
      });

      it("is made once by 50 concurrent puts, and holds one of the values whole", async () => {
        const values = Array.from({ length: 50 }, (_, n) => ({ n, copy: [n, n] }));
        const written = await Promise.all(values.map((value) => put(["a"], "x", value)));
        const { results } = await store.list(alex, []);
        expect(results).toHaveLength(1);
        expect(values).toContainEqual(results[0]?.value);
        const born = new Set(written.map(({ createdAt }) => createdAt.getTime()));
        expect(born.size).toBe(1);
      });

      it("is gone after delete, and born anew by another put", async () => {
        await put(["a"], "x", 1);
        expect(await store.delete(alex, ["a"], "x")).toBe(true);
        expect(await store.get(alex, ["a"], "x")).toBeNull();
        expect(await store.delete(alex, ["a"], "x")).toBe(false);
        await put(["a"], "x", 2);
        expect((await store.get(alex, ["a"], "x"))?.value).toBe(2);
      });
    });

    describe("namespaces", () => {
      const trees = [["a"], ["a", "b"], ["a.b"], ["ab"], ["a", "b", "c"], ["a/b"], ["A"], ["a%"]];

      it("keeps namespaces apart that look alike", async () => {
        for (const namespace of trees) await put(namespace, "x", namespace);
        for (const namespace of trees)
          expect((await store.get(alex, namespace, "x"))?.value).toEqual(namespace);
        await store.delete(alex, ["a", "b"], "x");
        expect(await store.get(alex, ["a.b"], "x")).not.toBeNull();
        expect(await store.get(alex, ["a", "b", "c"], "x")).not.toBeNull();
      });

      it("lists what is at or under a prefix, part by part", async () => {
        for (const namespace of trees) await put(namespace, "x");
        expect(await places(["a"])).toEqual(["a/x", "a,b/x", "a,b,c/x"]);
        expect(await places(["a", "b"])).toEqual(["a,b/x", "a,b,c/x"]);
        expect(await places(["a.b"])).toEqual(["a.b/x"]);
        expect(await places(["b"])).toEqual([]);
        expect(await places(["_"])).toEqual([]);
        expect(await places([])).toHaveLength(trees.length);
      });

      it("orders by namespace and key in code units", async () => {
        const keys = ["b", "a", "B", "é", "10", "9", "\ufffd", "😀"];
        for (const key of keys) await put(["n"], key);
        await put(["n", "a"], "0");
        await put(["m"], "z");
        const wanted = ["m/z", ...keys.toSorted().map((key) => `n/${key}`), "n,a/0"];
        expect(await places([])).toEqual(wanted);
      });

      it.each([
        ["an empty namespace", [], "x"],
        ["an empty part", ["a", ""], "x"],
        ["an empty key", ["a"], ""],
        ["a control character", ["a\u0000b"], "x"],
        ["a lone surrogate", ["a"], "\ud800"],
        ["a part of 257 characters", ["n".repeat(257)], "x"],
        ["a key that is no text", ["a"], 1 as unknown as string],
        ["a namespace that is no list", "a" as unknown as string[], "x"],
      ])("refuses %s", async (_, namespace, key) => {
        const refused = { code: "INVALID_INPUT" };
        await expect(put(namespace, key)).rejects.toMatchObject(refused);
        await expect(store.get(alex, namespace, key)).rejects.toMatchObject(refused);
        await expect(store.delete(alex, namespace, key)).rejects.toMatchObject(refused);
      });

      it.each([
        ["undefined", undefined],
        ["NaN", { n: Number.NaN }],
        ["a Date", new Date(0)],
      ])("refuses %s for a value", async (_, value) => {
        const document = { namespace: ["a"], key: "x", value: value as unknown as JsonValue };
        const written = store.put(alex, document);
        await expect(written).rejects.toMatchObject({ code: "INVALID_INPUT" });
        expect(await store.get(alex, ["a"], "x")).toBeNull();
      });
    });

    describe("the order of creation", () => {
      const created = async (prefix: readonly string[] = []) =>
        (await store.list(alex, prefix, { order: "created" })).results.map(placeOf);

      it("is that of the first puts, also of those at one moment", async () => {
        const keys = ["c", "a", "b", "10", "9", "B"];
        for (const key of keys) await put(["n"], key);
        await put(["m"], "z");
        expect(await created()).toEqual([...keys.map((key) => `n/${key}`), "m/z"]);
        expect(await created(["m"])).toEqual(["m/z"]);
      });

      it("stays when a document is written again, and ends with one that was gone", async () => {
        for (const key of ["c", "a", "b"]) await put(["n"], key);
        await put(["n"], "a", "changed");
        await store.delete(alex, ["n"], "c");
        await put(["n"], "c");
        expect(await created()).toEqual(["n/a", "n/b", "n/c"]);
        await store.delete(alex, ["n"], "c");
        await put(["m"], "d");
        expect(await created()).toEqual(["n/a", "n/b", "m/d"]);
      });

      it("is walked by pages, and by its own cursors only", async () => {
        for (const key of ["c", "a", "d", "b"]) await put(["n"], key);
        const first = await store.list(alex, ["n"], { order: "created", pageSize: 2 });
        expect(first.results.map(placeOf)).toEqual(["n/c", "n/a"]);
        await store.delete(alex, ["n"], "a");
        await put(["n"], "a");
        const cursor = first.nextCursor ?? "";
        const second = await store.list(alex, ["n"], { order: "created", pageSize: 3, cursor });
        expect(second.results.map(placeOf)).toEqual(["n/d", "n/b", "n/a"]);
        expect(second.nextCursor).toBeNull();
        const refused = { code: "INVALID_INPUT" };
        await expect(store.list(alex, ["n"], { cursor })).rejects.toMatchObject(refused);
        const other = (await store.list(alex, ["n"], { pageSize: 2 })).nextCursor ?? "";
        const mixed = store.list(alex, ["n"], { order: "created", cursor: other });
        await expect(mixed).rejects.toMatchObject(refused);
        const unknown = { order: "newest" as unknown as "created" };
        await expect(store.list(alex, [], unknown)).rejects.toMatchObject(refused);
      });
    });

    describe("scopes", () => {
      const others: readonly Scope[] = [
        { userId: "sam" },
        { userId: "alex", agentId: "chef" },
        { userId: "alex", appId: "web" },
        { userId: "alex", runId: "r1" },
        { agentId: "alex" },
      ];

      it.each(others)("%o neither sees nor changes the documents of alex", async (other) => {
        await put(["a"], "x", "secret");
        expect(await store.get(other, ["a"], "x")).toBeNull();
        expect((await store.list(other, [])).results).toEqual([]);
        expect(await store.delete(other, ["a"], "x")).toBe(false);
        await store.put(other, { namespace: ["a"], key: "x", value: "other" });
        expect((await store.get(alex, ["a"], "x"))?.value).toBe("secret");
        expect((await store.get(other, ["a"], "x"))?.value).toBe("other");
      });

      it("refuses a call without a scope", async () => {
        const required = { code: "SCOPE_REQUIRED" };
        const document = { namespace: ["a"], key: "x", value: 1 };
        await expect(store.put({}, document)).rejects.toMatchObject(required);
        await expect(store.get({}, ["a"], "x")).rejects.toMatchObject(required);
        await expect(store.delete({}, ["a"], "x")).rejects.toMatchObject(required);
        await expect(store.list({}, [])).rejects.toMatchObject(required);
      });
    });

    describe("pages", () => {
      const walk = async (pageSize: number, between: () => Promise<unknown>) => {
        const walked: string[] = [];
        let cursor: string | undefined;
        do {
          const options = { pageSize, ...(cursor === undefined ? {} : { cursor }) };
          const page = await store.list(alex, ["n"], options);
          expect(page.results.length).toBeLessThanOrEqual(pageSize);
          walked.push(...page.results.map(placeOf));
          cursor = page.nextCursor ?? undefined;
          await between();
        } while (cursor !== undefined && walked.length < 200);
        return walked;
      };
      const keys = Array.from({ length: 20 }, (_, at) => `k${String(at).padStart(2, "0")}`);

      it("has no cursor after the last page", async () => {
        for (const key of keys) await put(["n"], key);
        expect((await store.list(alex, ["n"], { pageSize: 20 })).nextCursor).toBeNull();
        expect((await store.list(alex, ["n"])).results).toHaveLength(20);
      });

      it("returns what is there throughout exactly once, while others write", async () => {
        for (const key of keys) await put(["n"], key);
        let turn = 0;
        const walked = await walk(3, async () => {
          turn++;
          await put(["n"], `a${turn}`);
          await put(["n"], `z${turn}`);
          await put(["n"], keys[turn] ?? "k00", "changed");
          await store.delete(alex, ["n"], `a${turn - 1}`);
        });
        expect(new Set(walked).size).toBe(walked.length);
        expect(walked).toEqual(expect.arrayContaining(keys.map((key) => `n/${key}`)));
      });

      it("goes on behind a document that was deleted meanwhile", async () => {
        for (const key of keys) await put(["n"], key);
        const first = await store.list(alex, ["n"], { pageSize: 5 });
        await store.delete(alex, ["n"], "k04");
        const cursor = first.nextCursor ?? "";
        const second = await store.list(alex, ["n"], { pageSize: 1, cursor });
        expect(second.results.map(placeOf)).toEqual(["n/k05"]);
      });

      it.each([[0], [201], [1.5]])("refuses a page size of %s", async (pageSize) => {
        const listed = store.list(alex, [], { pageSize });
        await expect(listed).rejects.toMatchObject({ code: "INVALID_INPUT" });
      });

      it("refuses a cursor that no page gave", async () => {
        const listed = store.list(alex, [], { cursor: "not a cursor" });
        await expect(listed).rejects.toMatchObject({ code: "INVALID_INPUT" });
      });
    });

    it("does nothing for a call that is aborted already", async () => {
      const signal = AbortSignal.abort();
      const document = { namespace: ["a"], key: "x", value: 1 };
      const written = store.put(alex, document, { signal });
      await expect(written).rejects.toMatchObject({ code: "ABORTED" });
      expect(await store.get(alex, ["a"], "x")).toBeNull();
    });
  });
}

function placeOf({ namespace, key }: StoredDocument): string {
  return `${namespace.join(",")}/${key}`;
}

/** Dates have milliseconds, so two writes are told apart by time only when the clock moved on. */
async function nextMillisecond(): Promise<void> {
  const now = Date.now();
  while (Date.now() <= now) await new Promise((resolve) => setTimeout(resolve, 1));
}
