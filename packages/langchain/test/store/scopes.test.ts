import type { BaseStore, Operation } from "@langchain/langgraph-checkpoint";
import type { LocalMemory } from "@mem0-kit/local";
import { describe, expect, it } from "vitest";
import { Mem0Store, type Mem0StoreOptions } from "../../src/store/index.ts";
import { alex, openLocal, setUp } from "./support/set-up.ts";

const sam = { userId: "sam" };

function open(
  local: LocalMemory,
  scope: Mem0StoreOptions["scope"],
  more: Partial<Mem0StoreOptions> = {},
) {
  return new Mem0Store({ memory: local, documents: local.documents, scope, ...more });
}

/** Everything by which a store could show an item. */
async function shown(store: BaseStore) {
  return {
    get: await store.get(["notes"], "x"),
    search: await store.search([]),
    exact: await store.search(["notes"]),
    ranked: await store.search([], { query: "secret tea" }),
    namespaces: await store.listNamespaces(),
  };
}

it.each([sam, { ...alex, agentId: "cook" }, { ...alex, appId: "web" }, { ...alex, runId: "r1" }])(
  "%o neither sees, changes nor deletes the items of alex",
  async (scope) => {
    const local = openLocal();
    const [own, other] = [open(local, alex), open(local, scope)];
    await own.put(["notes"], "x", { text: "secret tea" });
    const before = await own.get(["notes"], "x");
    expect(await shown(other)).toEqual({
      get: null,
      search: [],
      exact: [],
      ranked: [],
      namespaces: [],
    });
    await other.delete(["notes"], "x");
    await other.put(["notes"], "x", { text: "other tea" });
    expect(await own.get(["notes"], "x")).toEqual(before);
    const ranked = await own.search([], { query: "secret tea" });
    expect(ranked).toMatchObject([{ value: { text: "secret tea" }, score: expect.any(Number) }]);
    await own.delete(["notes"], "x");
    expect((await other.search([], { query: "other tea" }))[0]?.score).toBeGreaterThan(0);
  },
);

it("keeps apart the items and the memories of one user", async () => {
  const { store, memory } = setUp();
  await memory.add("I drink tea.", { scope: alex, infer: false, metadata: { kind: "own" } });
  expect(await store.search([], { query: "tea" })).toEqual([]);
  await store.put(["a"], "x", { text: "tea" });
  await store.delete(["a"], "x");
  const { results } = await memory.getAll({ scope: alex });
  expect(results).toMatchObject([{ memory: "I drink tea.", metadata: { kind: "own" } }]);
});

describe("a scope for each namespace", () => {
  const ofUser = ([, userId]: string[]) => ({ userId });

  it("keeps each item in the scope of its namespace", async () => {
    const local = openLocal();
    const store = open(local, ofUser);
    await store.batch([
      { namespace: ["users", "alex"], key: "x", value: { text: "tea of alex" } },
      { namespace: ["users", "sam", "deep"], key: "x", value: { text: "tea of sam" } },
    ]);
    const namespaces = async (scope: object) =>
      (await local.documents.list(scope, [])).results.map(({ namespace }) => namespace);
    expect(await namespaces(alex)).toEqual([["users", "alex"]]);
    expect(await namespaces(sam)).toEqual([["users", "sam", "deep"]]);
    const find = async (prefix: string[], query?: string) =>
      (await store.search(prefix, query ? { query } : {})).map(({ value }) => value.text);
    expect(await find(["users", "alex"], "tea")).toEqual(["tea of alex"]);
    expect(await find(["users", "sam"], "tea")).toEqual(["tea of sam"]);
    expect(await find(["users", "sam", "other"], "tea")).toEqual([]);
    expect(await store.listNamespaces({ prefix: ["users", "sam"] })).toEqual([
      ["users", "sam", "deep"],
    ]);
    expect((await local.search("tea", { scope: alex })).results).toHaveLength(1);
  });

  it.each<[string, Operation]>([
    ["a get", { namespace: ["users"], key: "x" }],
    ["a put", { namespace: ["users"], key: "x", value: {} }],
    ["a search of everything", { namespacePrefix: [] }],
    ["a search of all users", { namespacePrefix: ["users"], query: "tea" }],
    ["a list of all namespaces", { matchConditions: undefined as never, limit: 1, offset: 0 }],
    [
      "a list by suffix",
      { matchConditions: [{ matchType: "suffix", path: ["alex", "x"] }], limit: 1, offset: 0 },
    ],
  ])("rejects %s, which says nobody, before anything is done", async (_, operation) => {
    const local = openLocal();
    const store = open(local, ofUser);
    const put = { namespace: ["users", "alex"], key: "x", value: { text: "tea" } };
    await expect(store.batch([put, operation])).rejects.toMatchObject({
      code: "SCOPE_REQUIRED",
      message: expect.stringContaining("namespace"),
    });
    expect(await store.get(["users", "alex"], "x")).toBeNull();
  });

  it("does not take a wildcard for a user", async () => {
    const store = open(openLocal(), ofUser);
    const listed = store.listNamespaces({ prefix: ["users", "*"] });
    await expect(listed).rejects.toMatchObject({ code: "INVALID_INPUT" });
  });

  it.each<[string, Mem0StoreOptions["scope"], RegExp]>([
    [
      "throws",
      () => {
        throw new Error("no such tenant");
      },
      /\["a"\].*no such tenant/,
    ],
    ["gives nothing", () => undefined, /\["a"\]/],
    ["gives no required id", () => ({ agentId: "cook" }), /\["a"\].*userId/],
    ["is asynchronous", (async () => alex) as never, /\["a"\]/],
  ])("rejects where the function %s, and says of which namespace", async (_, scope, message) => {
    const read = open(openLocal(), scope).get(["a"], "x");
    await expect(read).rejects.toMatchObject({
      code: "SCOPE_REQUIRED",
      message: expect.stringMatching(message),
    });
  });

  it("may not change the namespace that it is given", async () => {
    const local = openLocal();
    const store = open(local, (namespace) => {
      namespace.reverse();
      return alex;
    });
    await store.put(["a", "b"], "x", {});
    expect(await store.listNamespaces()).toEqual([["a", "b"]]);
  });
});

it.each<[string, unknown, string]>([
  ["no scope", undefined, "SCOPE_REQUIRED"],
  ["an empty scope", {}, "SCOPE_REQUIRED"],
  ["a scope without a user", { agentId: "cook" }, "SCOPE_REQUIRED"],
  ["a blank user", { userId: " " }, "INVALID_INPUT"],
  ["a number for a user", { userId: 7 }, "INVALID_INPUT"],
])("refuses %s at once", (_, scope, code) => {
  const local = openLocal();
  expect(() => open(local, scope as Mem0StoreOptions["scope"])).toThrow(
    expect.objectContaining({ code }),
  );
});

it("is shared by an agent's users only where that is said", async () => {
  const store = open(openLocal(), { agentId: "cook" }, { requireIds: ["agentId"] });
  await store.put(["a"], "x", { text: "tea" });
  expect((await store.search([], { query: "tea" }))[0]?.score).toBeGreaterThan(0);
});

it("refuses an id that the memory cannot keep", () => {
  const local = openLocal();
  const memory = {
    ...local,
    capabilities: { ...local.capabilities, scopeIds: ["userId"] as const },
  };
  const make = () => open(local, { ...alex, appId: "web" }, { memory });
  expect(make).toThrow(expect.objectContaining({ code: "UNSUPPORTED" }));
});

it("is erased with its user, item and text", async () => {
  const local = openLocal();
  const [own, others] = [open(local, alex), open(local, sam)];
  for (const store of [own, others]) await store.put(["notes"], "x", { text: "secret tea" });
  await local.admin?.erase(alex);
  expect(await shown(own)).toEqual({
    get: null,
    search: [],
    exact: [],
    ranked: [],
    namespaces: [],
  });
  expect((await local.getAll({ scope: alex })).results).toEqual([]);
  expect((await local.documents.list(alex, [])).results).toEqual([]);
  expect((await others.search([], { query: "secret tea" }))[0]?.score).toBeGreaterThan(0);
});
