import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DocumentStore, inMemoryDocumentStore, MemoryError } from "@mem0-kit/core";
import { fakeMemory } from "@mem0-kit/core/fake";
import { localMemory } from "@mem0-kit/local";
import { expect, it, onTestFinished } from "vitest";
import { Mem0Store } from "../../src/store/index.ts";
import { alex, setUp, setUpOfWords } from "./support/set-up.ts";

const down = { name: "MemoryError", code: "UNAVAILABLE" };

it("50 concurrent puts of one item leave one item, and its text", async () => {
  const { store, texts } = setUp();
  const words = Array.from({ length: 50 }, (_, n) => `tea number ${n}`);
  await Promise.all(words.map((text) => store.put(["a"], "x", { text })));
  const items = await store.search([]);
  expect(items).toHaveLength(1);
  expect(words).toContain(items[0]?.value.text);
  expect(await texts()).toEqual([items[0]?.value.text]);
});

it("concurrent puts and deletes leave an item with its text, or neither", async () => {
  const { store, texts } = setUp();
  const writes = Array.from({ length: 40 }, (_, n) =>
    n % 3 === 0 ? store.delete(["a"], "x") : store.put(["a"], "x", { text: `tea ${n}` }),
  );
  await Promise.all(writes);
  const items = await store.search([]);
  expect(await texts()).toEqual(items.map(({ value }) => value.text));
});

/** Documents whose first put takes until the others are long done, were they let through. */
function slowFirst(): DocumentStore {
  const documents = inMemoryDocumentStore();
  let puts = 0;
  return {
    ...documents,
    put: async (...args) => {
      if (puts++ === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      return documents.put(...args);
    },
  };
}

it("puts made side by side leave their items in the order of the calls", async () => {
  const { store } = setUpOfWords({ documents: slowFirst() });
  const keys = ["c", "a", "d", "b"];
  await Promise.all(keys.map((key) => store.put(["a"], key, { text: key })));
  expect((await store.search([])).map(({ key }) => key)).toEqual(keys);
});

it("puts of one item made side by side end with the last, whose text it has", async () => {
  const { store, texts } = setUpOfWords({ documents: slowFirst() });
  const words = ["one", "two", "three"];
  await Promise.all(words.map((text) => store.put(["a"], "x", { text })));
  expect((await store.get(["a"], "x"))?.value).toEqual({ text: "three" });
  expect(await texts()).toEqual(["three"]);
});

it("the same put again changes no text", async () => {
  const { store, memory } = setUp();
  for (let n = 0; n < 3; n++) await store.put(["a"], "x", { text: "tea" });
  const { results } = await memory.getAll({ scope: alex });
  expect(results).toHaveLength(1);
  expect(await memory.history(results[0]?.id ?? "")).toHaveLength(1);
});

it("a put whose text cannot be written rejects, and leaves the item as it was", async () => {
  const { store, broken, texts } = setUp();
  await store.put(["a"], "x", { text: "old" });
  broken.add("add");
  await expect(store.put(["a"], "x", { text: "new" })).rejects.toMatchObject(down);
  await expect(store.put(["a"], "y", { text: "new" })).rejects.toMatchObject(down);
  expect((await store.get(["a"], "x"))?.value).toEqual({ text: "old" });
  expect(await store.get(["a"], "y")).toBeNull();
  expect(await texts()).toEqual(["old"]);
});

it("a put whose value cannot be written rejects, and its text without an item is in no result", async () => {
  const { put, ...documents } = inMemoryDocumentStore();
  let isFull = true;
  const full = new MemoryError("STORAGE", "[mem0-kit] The disk is full. Free some of it.");
  const { store, texts } = setUpOfWords({
    documents: {
      ...documents,
      put: (...args) => (isFull ? Promise.reject(full) : put(...args)),
    },
  });
  await expect(store.put(["a"], "x", { text: "tea" })).rejects.toBe(full);
  expect(await store.search([], { query: "tea" })).toEqual([]);
  isFull = false;
  await store.put(["a"], "x", { text: "milk" });
  expect(await store.search([], { query: "milk" })).toMatchObject([{ key: "x" }]);
  expect(await texts()).toEqual(["milk"]);
});

it.each(["getAll", "delete"] as const)(
  "a delete whose text stays since %s fails rejects, keeps the item and works the next time",
  async (method) => {
    const { store, broken, texts } = setUp();
    await store.put(["a"], "x", { text: "tea" });
    broken.add(method);
    await expect(store.delete(["a"], "x")).rejects.toMatchObject(down);
    expect(await store.get(["a"], "x")).not.toBeNull();
    broken.clear();
    await store.delete(["a"], "x");
    expect([await store.get(["a"], "x"), await texts()]).toEqual([null, []]);
  },
);

it("a memory that is down fails ranked searches, never with an empty list, and nothing that needs none", async () => {
  const { store, broken } = setUp();
  await store.put(["a"], "x", { text: "tea" });
  for (const method of ["add", "search", "getAll", "delete"] as const) broken.add(method);
  await expect(store.search(["a"], { query: "tea" })).rejects.toMatchObject(down);
  expect((await store.get(["a"], "x"))?.value).toEqual({ text: "tea" });
  expect(await store.search(["a"])).toHaveLength(1);
  expect(await store.listNamespaces()).toEqual([["a"]]);
});

it("a batch that fails in the middle has written what came before, each item whole", async () => {
  const { store, broken, texts } = setUp();
  const put = (key: string, index?: false) => ({
    namespace: ["a"],
    key,
    value: { text: key },
    ...(index === false ? { index } : {}),
  });
  broken.add("getAll");
  await expect(store.batch([put("x"), put("y", false), put("z")])).rejects.toMatchObject(down);
  expect((await store.search(["a"])).map(({ key }) => key)).toEqual(["x"]);
  expect(await texts()).toEqual(["x"]);
});

it("a failed read of a batch leaves its writes undone", async () => {
  const { store, broken } = setUp();
  broken.add("search");
  const batch = store.batch([
    { namespace: ["a"], key: "x", value: { text: "tea" } },
    { namespacePrefix: [], query: "tea" },
  ]);
  await expect(batch).rejects.toMatchObject(down);
  expect(await store.search([])).toEqual([]);
});

it("does not change with an object that was put or read", async () => {
  const { store } = setUp();
  const value = { list: ["tea"] };
  const written = store.put(["a"], "x", value);
  value.list.push("milk");
  await written;
  const read = await store.get(["a"], "x");
  read?.value.list.push("milk");
  expect((await store.get(["a"], "x"))?.value).toEqual({ list: ["tea"] });
});

it("knows everything after a restart", async () => {
  const folder = await mkdtemp(join(tmpdir(), "mem0-store-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const open = () => {
    const memory = localMemory({ path: join(folder, "memory.db") });
    return { memory, store: new Mem0Store({ memory, documents: memory.documents, scope: alex }) };
  };
  const first = open();
  for (const key of ["b", "c", "a"])
    await first.store.put([`n${key}`, "x"], key, { text: `tea ${key}` });
  const before = await first.store.search([]);
  await first.memory.close();
  const { memory, store } = open();
  onTestFinished(() => memory.close());
  expect(await store.search([])).toEqual(before);
  expect(before.map(({ key }) => key)).toEqual(["b", "c", "a"]);
  expect(await store.listNamespaces({ maxDepth: 1 })).toEqual([["na"], ["nb"], ["nc"]]);
  expect((await store.search(["nc"], { query: "tea c" }))[0]?.score).toBeGreaterThan(0);
  await store.put(["nb", "x"], "b", { text: "milk" });
  expect((await store.get(["nb", "x"], "b"))?.createdAt).toEqual(before[0]?.createdAt);
});

it("refuses a memory that shows its writes later, unless it is said to be accepted", async () => {
  const memory = fakeMemory({ pendingAdds: true });
  const options = { memory, documents: inMemoryDocumentStore(), scope: alex };
  expect(() => new Mem0Store(options)).toThrow(expect.objectContaining({ code: "UNSUPPORTED" }));
  const store = new Mem0Store({ ...options, allowEventual: true });
  await store.put(["a"], "x", { text: "tea" });
  expect((await store.get(["a"], "x"))?.value).toEqual({ text: "tea" });
  await expect
    .poll(async () => (await store.search([], { query: "tea" }))[0]?.score)
    .toBeGreaterThan(0);
});
