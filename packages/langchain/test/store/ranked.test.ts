import { documentMark, inMemoryDocumentStore } from "@mem0-kit/core";
import { fakeMemory } from "@mem0-kit/core/fake";
import { describe, expect, it } from "vitest";
import { Mem0Store } from "../../src/store/index.ts";
import { alex, openLocal, setUp, setUpOfWords } from "./support/set-up.ts";

const facts = {
  diet: { likes: "I'm a vegetarian and I love mushrooms." },
  dog: { pet: "Rex is a border collie." },
  work: { job: "I work as a nurse at night." },
};

async function filled(made = setUpOfWords()) {
  for (const [key, value] of Object.entries(facts))
    await made.store.put(["users", "alex"], key, value);
  return made;
}

const keysOf = (items: readonly { key: string }[]) => items.map(({ key }) => key);

describe("a search with a query", () => {
  it.each([
    ["What vegetarian dish with mushrooms could I cook?", "diet"],
    ["Which dog is Rex?", "dog"],
    ["Do I work as a nurse?", "work"],
  ])("finds for %j the item %s first, with its exact value and a score", async (query, key) => {
    const { store } = await filled(setUp());
    const [first] = await store.search(["users"], { query, limit: 1 });
    expect(first).toMatchObject({
      key,
      value: facts[key as keyof typeof facts],
      namespace: ["users", "alex"],
    });
    expect(first?.score).toBeGreaterThan(0);
    expect(first?.score).toBeLessThanOrEqual(1);
  });

  it("gives what matches by score, then the others in their order without one", async () => {
    const { store, events } = await filled();
    const items = await store.search([], { query: "border collie" });
    expect(keysOf(items)).toEqual(["dog", "diet", "work"]);
    expect(items.slice(1).map(({ score }) => score)).toEqual([undefined, undefined]);
    expect(events).toMatchObject([
      { type: "searched", query: "border collie", matched: 1, scope: alex, namespacePrefix: [] },
    ]);
  });

  it("pages through the whole result without a gap", async () => {
    const { store } = await filled();
    const options = { query: "border collie", limit: 1 };
    const pages = [0, 1, 2, 3].map((offset) => store.search([], { ...options, offset }));
    expect((await Promise.all(pages)).map(keysOf)).toEqual([["dog"], ["diet"], ["work"], []]);
  });

  it("keeps to its prefix, label by label, and to its filter", async () => {
    const { store } = setUp();
    const text = "mushroom soup";
    await store.put(["a"], "1", { text, n: 1 });
    await store.put(["a", "b"], "2", { text, n: 2 });
    await store.put(["ab"], "3", { text, n: 3 });
    await store.put(['a","b'], "4", { text, n: 4 });
    const find = async (prefix: string[], filter = {}) =>
      keysOf(await store.search(prefix, { query: "mushroom", filter })).toSorted();
    expect(await find([])).toEqual(["1", "2", "3", "4"]);
    expect(await find(["a"])).toEqual(["1", "2"]);
    expect(await find(["a", "b"])).toEqual(["2"]);
    expect(await find(["a"], { n: { $gt: 1 } })).toEqual(["2"]);
    expect(await find(["b"])).toEqual([]);
  });

  it("finds the few that pass a filter among many that match", async () => {
    const { store } = setUp();
    const puts = Array.from({ length: 120 }, (_, n) => ({
      namespace: ["soups"],
      key: `k${n}`,
      value: { text: "mushroom soup", rare: n === 119 },
    }));
    await store.batch(puts);
    const filter = { rare: true };
    const [found, ...others] = await store.search([], { query: "mushroom", filter, limit: 1 });
    expect(others).toEqual([]);
    expect(found).toMatchObject({ key: "k119", score: expect.any(Number) });
  });

  it.each(["", "  \n", "\u0000"])("is not ranked by %j, and asks no memory", async (query) => {
    const { store, broken } = await filled();
    broken.add("search");
    expect(keysOf(await store.search([], { query }))).toEqual(["diet", "dog", "work"]);
  });

  it("takes a query that no memory would", async () => {
    const { store } = await filled(setUp());
    for (const query of ["collie\u0000 \ud800", "Is Rex a border collie? ".repeat(9000)])
      expect((await store.search([], { query }))[0]?.key).toBe("dog");
  });

  it("knows an item by its latest text only", async () => {
    const { store, texts } = await filled();
    await store.put(["users", "alex"], "dog", { pet: "Tom is a siamese cat." });
    expect(await texts()).toHaveLength(3);
    expect((await store.search([], { query: "siamese cat", limit: 1 }))[0]?.key).toBe("dog");
    const [first] = await store.search([], { query: "border collie" });
    expect(first?.score).toBeUndefined();
  });

  it("finds nothing of what was deleted", async () => {
    const { store, texts } = await filled();
    await store.delete(["users", "alex"], "dog");
    expect(keysOf(await store.search([], { query: "border collie" }))).toEqual(["diet", "work"]);
    expect(await texts()).toHaveLength(2);
  });
});

describe("what is searched of an item", () => {
  const value = {
    title: "Soup",
    meta: { author: "Sam" },
    chapters: [{ text: "mushrooms" }, { text: "leeks" }],
    n: 7,
  };

  it.each<[string, false | string[] | undefined, string[]]>([
    ["all its strings", undefined, ["Soup\nSam\nmushrooms\nleeks"]],
    ["nothing", false, []],
    ["a field", ["title"], ["Soup"]],
    ["a field inside", ["meta.author"], ["Sam"]],
    ["all below a field", ["chapters"], ["mushrooms\nleeks"]],
    ["a field of every part", ["chapters[*].text"], ["mushrooms\nleeks"]],
    ["a part by number", ["chapters[1].text", "title"], ["leeks\nSoup"]],
    ["a part from the end", ["chapters[-1].text"], ["leeks"]],
    ["everything", ["$"], ["Soup\nSam\nmushrooms\nleeks"]],
    ["every field", ["meta.*"], ["Sam"]],
    ["nothing, for a field that is not there", ["subtitle", "chapters[9].text"], []],
    ["nothing, for what is no text", ["n"], []],
    ["nothing, for what every object has", ["constructor.name", "toString"], []],
  ])("is %s", async (_, index, wanted) => {
    const { store, texts } = setUp();
    await store.put(["a"], "x", value, index);
    expect(await texts()).toEqual(wanted);
  });

  it("is what the option text says, but for a put that names fields", async () => {
    const { store, texts } = setUp({ text: (given) => (given as typeof value).meta.author });
    await store.put(["a"], "x", value);
    await store.put(["a"], "y", value, ["title"]);
    expect(await texts()).toEqual(["Sam", "Soup"]);
  });

  it("with index false is in no ranked search, also after it was, and in every other", async () => {
    const { store } = setUp();
    const place = [["a"], "x"] as const;
    await store.put([...place[0]], place[1], value);
    await store.put([...place[0]], place[1], value, false);
    await store.put(["a"], "y", { text: "mushrooms" });
    expect(keysOf(await store.search(["a"], { query: "mushrooms" }))).toEqual(["y"]);
    expect(keysOf(await store.search(["a"]))).toEqual(["x", "y"]);
    expect(await store.get(["a"], "x")).not.toBeNull();
  });

  it("is cut and repaired where no memory would take it", async () => {
    const { store, texts } = setUp();
    const long = `collie\u0000\ud800 ${"漢".repeat(400_000)}`;
    await store.put(["a"], "x", { long });
    expect((await store.get(["a"], "x"))?.value).toEqual({ long });
    expect((await texts())[0]).toMatch(/^collie \ufffd 漢+$/);
    expect((await store.search([], { query: "collie" }))[0]?.key).toBe("x");
  });
});

it("leaves out a text without its item, tells of it, and ends it with the next write", async () => {
  const { store, documents, events, texts } = await filled();
  await documents.delete(alex, ["users", "alex"], "dog");
  expect(keysOf(await store.search([], { query: "border collie" }))).toEqual(["diet", "work"]);
  const orphaned = { type: "orphaned", scope: alex, namespace: ["users", "alex"], key: "dog" };
  expect(events).toContainEqual(orphaned);
  await store.delete(["users", "alex"], "dog");
  expect(await texts()).toHaveLength(2);
});

it("gives an item once, for the best of two texts that two processes left at one moment", async () => {
  const { store, memory, texts } = await filled();
  const metadata = { [documentMark]: JSON.stringify(["users", "alex", "dog"]) };
  await memory.add("a border collie", { scope: alex, infer: false, metadata });
  const [best] = (await memory.search("border collie", { scope: alex })).results;
  const items = await store.search([], { query: "border collie" });
  expect(keysOf(items)).toEqual(["dog", "diet", "work"]);
  expect(items[0]?.score).toBe(best?.score);
  await store.delete(["users", "alex"], "dog");
  expect(await texts()).toHaveLength(2);
});

it("does not take memories, or texts of a store of an agent, for its own", async () => {
  const local = openLocal();
  const open = (scope: { userId: string; agentId?: string }) =>
    new Mem0Store({ memory: local, documents: local.documents, scope });
  const [own, agents] = [open(alex), open({ ...alex, agentId: "cook" })];
  await local.add("I love border collies.", { scope: alex, infer: false });
  await agents.put(["a"], "x", { text: "border collie of the agent" });
  await own.put(["a"], "x", { text: "something else" });
  const found = await own.search([], { query: "border collie" });
  expect(found.map(({ value }) => value)).toEqual([{ text: "something else" }]);
  await own.delete(["a"], "x");
  expect((await agents.search([], { query: "border collie" }))[0]?.score).toBeGreaterThan(0);
});

it("does not score an item for the text of another scope's item in its place", async () => {
  const memory = fakeMemory();
  const documents = inMemoryDocumentStore();
  const own = new Mem0Store({ memory, documents, scope: alex });
  const agents = new Mem0Store({ memory, documents, scope: { ...alex, agentId: "cook" } });
  await agents.put(["a"], "x", { text: "border collie" });
  await own.put(["a"], "x", { text: "tea" });
  expect((await own.search([], { query: "collie" }))[0]?.score).toBeUndefined();
});

it("ranks over a memory that knows no filters, too", async () => {
  const memory = fakeMemory({ capabilities: { filters: "none" } });
  const documents = inMemoryDocumentStore();
  const store = new Mem0Store({ memory, documents, scope: alex });
  await memory.add("border collie border collie", { scope: alex, infer: false });
  for (const [key, value] of Object.entries(facts)) await store.put(["a"], key, value);
  await store.put(["b"], "x", { text: "a border collie" });
  expect(keysOf(await store.search(["a"], { query: "border collie" }))).toEqual([
    "dog",
    "diet",
    "work",
  ]);
  await store.delete(["a"], "dog");
  expect(keysOf(await store.search(["a"], { query: "border collie" }))).toEqual(["diet", "work"]);
  expect((await memory.getAll({ scope: alex })).results).toHaveLength(4);
});
