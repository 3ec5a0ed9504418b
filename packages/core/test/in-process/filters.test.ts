import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type InProcessMemory, inProcessMemory } from "../../src/in-process/index.ts";
import { bareMem0 } from "./bare-mem0.ts";
import { fakeEmbeddings } from "./fake-models.ts";

const scope = { userId: "alex" };
let memory: InProcessMemory;
let bare: ReturnType<typeof bareMem0>;

beforeEach(async () => {
  bare = bareMem0();
  memory = inProcessMemory({ embedder: fakeEmbeddings() }, { path: ":memory:" });
  for (const cups of [1, 5, 10, 15, 20]) {
    const metadata = { cups, ...(cups === 5 ? {} : { sugar: true }) };
    await bare.add(`I had ${cups} cups of tea`, { userId: "alex", metadata, infer: false });
    await memory.add(`I had ${cups} cups of tea`, { scope, metadata, infer: false });
  }
});

afterEach(() => memory.close());

function bareSearch(filters: object): Promise<unknown[]> {
  return bare
    .search("cups of tea", { filters: { user_id: "alex", ...filters }, threshold: 0 })
    .then(({ results }) => results.map((item) => item.metadata?.cups).sort());
}

async function search(filters: object): Promise<unknown[]> {
  const { results } = await memory.search("cups of tea", { scope, filters: { ...filters } });
  return results.map((item) => item.metadata.cups).sort((a, b) => Number(a) - Number(b));
}

describe("filters that mem0 alone gets wrong", () => {
  test("two bounds: the second is not looked at, and ours looks at both", async () => {
    expect(await bareSearch({ cups: { gte: 5, lte: 10 } })).toContain(20);
    const after = (await memory.getAll({ scope, order: "oldest" })).results[1]?.createdAt;
    const before = (await memory.getAll({ scope, order: "oldest" })).results[3]?.createdAt;
    const createdAt = { gte: after?.toISOString(), lte: before?.toISOString() };
    expect(await search({ createdAt })).toEqual(expect.arrayContaining([5, 10, 15]));
    expect(await search({ createdAt: { ...createdAt, lte: new Date(0).toISOString() } })).toEqual(
      [],
    );
  });

  test("AND of two conditions on one key: the last wins, and ours wants both", async () => {
    expect(await bareSearch({ AND: [{ cups: { gte: 10 } }, { cups: { lt: 20 } }] })).toContain(5);
    const AND = [{ metadata: { cups: { ne: 5 } } }, { metadata: { cups: { ne: 10 } } }];
    expect(await search({ AND })).toEqual([1, 15, 20]);
  });

  test("OR inside AND throws, and ours evaluates it", async () => {
    const filters = { AND: [{ OR: [{ cups: 1 }, { cups: 5 }] }] };
    await expect(bareSearch(filters)).rejects.toThrow();
    const OR = [{ metadata: { cups: 1 } }, { metadata: { cups: 5 } }];
    expect(await search({ AND: [{ OR }] })).toEqual([1, 5]);
  });

  test("NOT of an object throws, and ours evaluates it", async () => {
    await expect(bareSearch({ NOT: { cups: 1 } })).rejects.toThrow();
    expect(await search({ NOT: { metadata: { cups: 1 } } })).toEqual([5, 10, 15, 20]);
  });

  test("in on a user id throws, and ours evaluates it within the scope", async () => {
    await expect(bareSearch({ user_id: { in: ["alex", "billie"] } })).rejects.toThrow(/whitespace/);
    expect(await search({ userId: { in: ["alex", "billie"] } })).toHaveLength(5);
    expect(await search({ userId: { in: ["billie"] } })).toEqual([]);
  });

  test("* passes what has no such key, and ours asks whether it is set", async () => {
    expect(await bareSearch({ sugar: "*" })).toContain(5);
    expect(await search({ metadata: { sugar: "*" } })).toEqual([1, 10, 15, 20]);
  });
});

test("a filter that passes one record in hundreds finds it", async () => {
  const messages = Array.from({ length: 600 }, (_, index) => ({
    role: "user" as const,
    content: `Tea number ${index}`,
  }));
  await memory.add(messages, { scope, infer: false });
  await memory.add("Nothing in common", { scope, infer: false, metadata: { rare: true } });
  const filters = { metadata: { rare: true } };
  const { results } = await memory.search("tea number", { scope, topK: 1, filters });
  expect(results.map((item) => item.memory)).toEqual(["Nothing in common"]);
});

test("expired memories do not crowd out those that are not", async () => {
  const messages = Array.from({ length: 450 }, (_, index) => ({
    role: "user" as const,
    content: `Green tea ${index}`,
  }));
  await memory.add(messages, { scope, infer: false, expirationDate: "2020-01-01" });
  await bare.add(messages, { userId: "alex", infer: false, expirationDate: "2020-01-01" });
  const bareFound = await bare.search("green tea", {
    filters: { user_id: "alex" },
    topK: 5,
    threshold: 0,
  });
  expect(bareFound.results).toEqual([]);
  const { results } = await memory.search("green tea", { scope, topK: 5 });
  expect(results).toHaveLength(5);
});

test("a scope with more memories than the store lists is refused rather than cut", async () => {
  const small = inProcessMemory({ embedder: fakeEmbeddings() }, { path: ":memory:", listLimit: 3 });
  for (const text of ["One", "Two"]) await small.add(text, { scope, infer: false });
  expect((await small.getAll({ scope })).results).toHaveLength(2);
  await small.add("Three", { scope, infer: false });
  await expect(small.getAll({ scope })).rejects.toMatchObject({ code: "UNSUPPORTED" });
  await small.close();
});
