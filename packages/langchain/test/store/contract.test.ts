import { inspect } from "node:util";
import {
  type BaseStore,
  InMemoryStore,
  InvalidNamespaceError,
  type Operation,
} from "@langchain/langgraph-checkpoint";
import { expect, it } from "vitest";
import { setUp, setUpOfWords } from "./support/set-up.ts";

const isLowest = process.env.PEERS === "lowest";

it("keeps values, dates and places exactly", async () => {
  const { store } = setUp();
  const value = {
    "": "",
    list: [1, [null], { deep: "漢字 👩‍👩‍👧‍👦" }],
    nul: "a\u0000b",
    big: 1e300,
  };
  const before = Date.now();
  await store.put(["users", "alex"], "x", value);
  const item = await store.get(["users", "alex"], "x");
  expect(item).toEqual({
    namespace: ["users", "alex"],
    key: "x",
    value,
    createdAt: expect.any(Date),
    updatedAt: item?.createdAt,
  });
  expect(item?.createdAt.getTime()).toBeGreaterThanOrEqual(before);
});

it.each([
  ["an array", [{ city: "SF" }]],
  ["a string", "tea"],
  ["a number", 0],
  ["a flag", false],
])("takes %s for a value, as LangChain's own examples do", async (_, value) => {
  const { store } = setUp();
  await store.put(["a"], "x", value as unknown as Record<string, unknown>);
  expect((await store.get(["a"], "x"))?.value).toEqual(value);
});

it("leaves out what is undefined, and deletes with null", async () => {
  const { store } = setUp();
  await store.put(["a"], "x", { name: undefined, deep: { also: undefined, n: 1 } });
  expect((await store.get(["a"], "x"))?.value).toStrictEqual({ deep: { n: 1 } });
  expect(await store.batch([{ namespace: ["a"], key: "x", value: null }])).toEqual([null]);
  expect(await store.get(["a"], "x")).toBeNull();
});

it("answers as its methods are typed", async () => {
  const { store } = setUp();
  expect(await store.put(["a"], "x", {})).toBeUndefined();
  expect(await store.delete(["a"], "missing")).toBeUndefined();
  expect(await store.get(["a"], "missing")).toBeNull();
  expect((await store.search(["a"]))[0]?.score).toBeUndefined();
  expect(await store.listNamespaces()).toEqual([["a"]]);
});

it("gives ten items and a hundred namespaces where a call does not say", async () => {
  const { store } = setUp();
  const puts = Array.from({ length: 102 }, (_, n) => ({
    namespace: ["n", String(n)],
    key: "x",
    value: { n },
  }));
  await store.batch(puts);
  expect(await store.search([])).toHaveLength(10);
  expect((await store.search(["n"], { limit: 3, offset: 100 })).map(({ value }) => value)).toEqual([
    { n: 100 },
    { n: 101 },
  ]);
  expect(await store.listNamespaces()).toHaveLength(100);
  expect(await store.listNamespaces({ offset: 100 })).toHaveLength(2);
});

it("reads the state before a batch, and writes the last value of each item", async () => {
  const { store } = setUp();
  await store.put(["a"], "x", { n: 1 });
  const [read, , found, , again] = await store.batch([
    { namespace: ["a"], key: "x" },
    { namespace: ["a"], key: "x", value: { n: 2 } },
    { namespacePrefix: ["a"] },
    { namespace: ["a"], key: "x", value: { n: 3 } },
    { namespace: ["a"], key: "x" },
  ]);
  expect([read, found, again]).toMatchObject([
    { value: { n: 1 } },
    [{ value: { n: 1 } }],
    { value: { n: 1 } },
  ]);
  expect((await store.get(["a"], "x"))?.value).toEqual({ n: 3 });
});

const circle: Record<string, unknown> = {};
circle.self = circle;

it.each<[string, Operation, string]>([
  ["a Date", { namespace: ["b"], key: "x", value: { at: new Date(0) } }, "value.at"],
  ["a bigint", { namespace: ["b"], key: "x", value: { n: 1n } }, "value.n"],
  ["a function", { namespace: ["b"], key: "x", value: { run() {} } }, "value.run"],
  ["NaN", { namespace: ["b"], key: "x", value: { n: Number.NaN } }, "value.n"],
  ["bytes", { namespace: ["b"], key: "x", value: { bytes: new Uint8Array(1) } }, "value.bytes"],
  ["a circle", { namespace: ["b"], key: "x", value: circle }, "contains itself"],
  ["undefined", { namespace: ["b"], key: "x", value: undefined as unknown as null }, "undefined"],
  ["a key of 257 characters", { namespace: ["b"], key: "k".repeat(257), value: {} }, "key"],
  ["an empty key", { namespace: ["b"], key: "", value: {} }, "key"],
  ["a control character", { namespace: ["b\n"], key: "x", value: {} }, "namespace[0]"],
  ["a long label to read from", { namespacePrefix: ["b".repeat(257)] }, "namespacePrefix[0]"],
  ["a malformed path", { namespace: ["b"], key: "x", value: {}, index: ["a[b"] }, "a[b"],
  [
    "an unknown match",
    { matchConditions: [{ matchType: "infix" as "prefix", path: [] }], limit: 1, offset: 0 },
    "infix",
  ],
])("a batch with %s is refused, and none of it is written", async (_, operation, named) => {
  const { store, texts } = setUpOfWords();
  const batch = store.batch([{ namespace: ["a"], key: "x", value: { good: "tea" } }, operation]);
  await expect(batch).rejects.toMatchObject({
    code: "INVALID_INPUT",
    message: expect.stringContaining(named),
  });
  expect(await store.search([])).toEqual([]);
  expect(await texts()).toEqual([]);
});

it("a batch with a malformed namespace is refused, and none of it is written", async () => {
  const { store } = setUp();
  const good = { namespace: ["a"], key: "x", value: { good: "tea" } };
  const batch = store.batch([good, { namespace: [], key: "x", value: {} }]);
  await expect(batch).rejects.toThrow(InvalidNamespaceError);
  expect(await store.search([])).toEqual([]);
});

/** What a call comes to: "taken", or the error's name. */
async function outcome(call: () => Promise<unknown>): Promise<string> {
  return call().then(
    () => "taken",
    (error: Error) => error.name,
  );
}

const labels = [
  ["an ordinary one", ["users", "alex"]],
  ["the reserved root", ["langgraph", "x"]],
  ["the reserved word elsewhere", ["x", "langgraph"]],
  ["a period", ["alex@example.com"]],
  ["a colon", ["a:b"]],
  ["spaces and emoji", ["a b", "😀"]],
] as const;

const calls: readonly [string, (store: BaseStore, namespace: string[]) => Promise<unknown>][] = [
  ["put", (store, namespace) => store.put(namespace, "x", {})],
  ["get", (store, namespace) => store.get(namespace, "x")],
  ["search", (store, namespace) => store.search(namespace)],
  ["delete", (store, namespace) => store.delete(namespace, "x")],
  ["listNamespaces", (store, prefix) => store.listNamespaces({ prefix })],
  ["a batch's put", (store, namespace) => store.batch([{ namespace, key: "x", value: {} }])],
  ["a batch's get", (store, namespace) => store.batch([{ namespace, key: "x" }])],
  ["a batch's search", (store, namespacePrefix) => store.batch([{ namespacePrefix }])],
];

it.each(labels)(
  "takes %s in a namespace where this version's InMemoryStore does",
  async (_, namespace) => {
    for (const [name, call] of calls) {
      const wanted = await outcome(() => call(new InMemoryStore(), [...namespace]));
      expect([name, await outcome(() => call(setUpOfWords().store, [...namespace]))]).toEqual([
        name,
        wanted,
      ]);
    }
  },
);

it.each([
  ["the empty namespace", []],
  ["an empty label", ["a", ""]],
  ["NUL", ["a\u0000b"]],
])("never keeps %s, which no document store can", async (_, namespace) => {
  for (const [name, call] of calls.filter(([name]) => name.includes("put"))) {
    const { store } = setUpOfWords();
    const refused = await outcome(() => call(store, [...namespace]));
    // The lowest peer lets more of them through to where they are refused as what cannot be kept.
    const wanted = isLowest ? /^(InvalidNamespace|Memory)Error$/ : /^InvalidNamespaceError$/;
    expect(refused, name).toMatch(wanted);
    expect(await store.search([])).toEqual([]);
  }
});

it("shows neither its memory nor anybody's ids", async () => {
  const { store } = setUp();
  expect(JSON.stringify(store)).toBe("{}");
  expect(inspect(store, { depth: 9, showHidden: true })).not.toMatch(/alex|local|search/);
});

it.each([
  ["no memory", { memory: undefined }],
  ["no documents", { documents: undefined }],
])("refuses %s", (_, options) => {
  const make = () => setUp(options as unknown as Parameters<typeof setUp>[0]);
  expect(make).toThrow(expect.objectContaining({ code: "INVALID_INPUT" }));
});
