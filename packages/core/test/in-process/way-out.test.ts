import { Memory } from "mem0ai/oss";
import { afterEach, describe, expect, test, vi } from "vitest";
import { inProcessMemory, type Mem0 } from "../../src/in-process/index.ts";
import { bareMem0 } from "./bare-mem0.ts";
import { fakeEmbeddings, fakeLlm } from "./fake-models.ts";

const scope = { userId: "alex" };

afterEach(() => vi.restoreAllMocks());

describe("an instance of mem0's Memory", () => {
  test("is used as it is and stays the caller's", async () => {
    const instance: Mem0 = bareMem0();
    await instance.add("I like tea", { userId: "alex", metadata: { cups: 2 }, infer: false });
    const own = Object.keys(instance);
    const memory = inProcessMemory(instance);
    const { results } = await memory.getAll({ scope });
    expect(results).toMatchObject([
      { memory: "I like tea", userId: "alex", metadata: { cups: 2 } },
    ]);
    await memory.update(String(results[0]?.id), { metadata: { cups: 3 } });
    expect((await memory.getAll({ scope })).results[0]?.metadata).toEqual({ cups: 3 });
    expect(await memory.mem0()).toBe(instance);
    await memory.close();
    expect(Object.keys(instance)).toEqual(expect.arrayContaining(own));
    expect((await instance.getAll({ filters: { user_id: "alex" } })).results).toHaveLength(1);
    await expect(memory.mem0()).rejects.toMatchObject({ code: "CLOSED" });
  });

  test("reads what ours wrote", async () => {
    const instance = bareMem0();
    const memory = inProcessMemory(instance);
    await memory.add("I like tea", { scope, infer: false, expirationDate: "2020-01-01" });
    const options = { filters: { user_id: "alex" } };
    expect((await instance.getAll(options)).results).toEqual([]);
    const all = await instance.getAll({ ...options, showExpired: true });
    expect(all.results.map((item) => item.memory)).toEqual(["I like tea"]);
  });

  test("without history says so", async () => {
    const instance = new Memory({
      embedder: { provider: "langchain", config: { model: fakeEmbeddings() } },
      llm: { provider: "openai", config: { apiKey: "unused" } },
      vectorStore: { provider: "memory", config: { dimension: 256, dbPath: ":memory:" } },
      disableHistory: true,
    });
    const memory = inProcessMemory(instance);
    expect(memory.capabilities.history).toBe(false);
    const { results } = await memory.add("I like tea", { scope, infer: false });
    expect(await memory.delete(String(results[0]?.id))).toBe(true);
  });

  test("of a version without the parts that we use is refused by name", async () => {
    const instance = Object.assign(bareMem0(), { getEntityStore: undefined }) as unknown as Mem0;
    const call = inProcessMemory(instance).getAll({ scope });
    await expect(call).rejects.toMatchObject({
      code: "UNSUPPORTED",
      message: expect.stringContaining("getEntityStore"),
    });
  });
});

describe("our own instance", () => {
  test("can be called past ours, with the same models", async () => {
    const memory = inProcessMemory(
      { embedder: fakeEmbeddings(), llm: fakeLlm() },
      { path: ":memory:" },
    );
    const instance = await memory.mem0();
    await instance.add("I like tea", { userId: "alex" });
    expect((await memory.getAll({ scope })).results).toMatchObject([{ memory: "I like tea" }]);
    await memory.close();
  });

  test("is closed with its files", async () => {
    const memory = inProcessMemory({ embedder: fakeEmbeddings() }, { path: ":memory:" });
    const inside = (await memory.mem0()) as unknown as {
      vectorStore: { db: { open: boolean } };
      db: { db: { open: boolean } };
    };
    const handles = [inside.vectorStore.db, inside.db.db];
    expect(handles.map(({ open }) => open)).toEqual([true, true]);
    const add = memory.add("I like tea", { scope, infer: false });
    await memory.close();
    await expect(add).resolves.toMatchObject({ status: "succeeded" });
    expect(handles.map(({ open }) => open)).toEqual([false, false]);
  });
});

describe("a configuration", () => {
  const embedder = fakeEmbeddings();
  test.each([
    ["without an embedder", {}],
    ["with an unknown key", { embedder, vectorstore: {} }],
    ["with a model by name only", { embedder: "openai/text-embedding-3-small" }],
    ["with a provider that has no name", { embedder: { provider: " " } }],
    [
      "with settings of a provider beside it",
      { embedder, llm: { provider: "openai", apiKey: "x" } },
    ],
    [
      "with settings that are a text",
      { embedder, vectorStore: { provider: "qdrant", config: "x" } },
    ],
    ["with blank instructions", { embedder, customInstructions: " " }],
    ["that is nothing", undefined],
  ])("%s is refused at once", (_, config) => {
    expect(() => inProcessMemory(config as never)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT" }),
    );
  });

  test.each([{ path: "" }, { listLimit: 0 }, { folder: "x" }, { timeoutMs: -1 }])(
    "with the options %j is refused at once",
    (options) => {
      expect(() => inProcessMemory({ embedder }, options as never)).toThrow(
        expect.objectContaining({ code: "INVALID_INPUT" }),
      );
    },
  );

  test("may name files of its own", async () => {
    const vectorStore = { provider: "memory", config: { dbPath: ":memory:", dimension: 256 } };
    const historyStore = { provider: "sqlite", config: { historyDbPath: ":memory:" } };
    const memory = inProcessMemory(
      { embedder, vectorStore, historyStore },
      { path: "/nowhere/at/all" },
    );
    const { results } = await memory.add("I like tea", { scope, infer: false });
    expect(await memory.history(String(results[0]?.id))).toHaveLength(1);
    await memory.close();
  });

  test("that names a provider that mem0 does not have says so", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const memory = inProcessMemory({ embedder: { provider: "nonsense" } }, { path: ":memory:" });
    await expect(memory.getAll({ scope })).rejects.toMatchObject({
      cause: { message: expect.stringContaining("Unsupported embedder provider: nonsense") },
    });
  });
});

test("metadata that claims one of our own keys is refused", async () => {
  const memory = inProcessMemory({ embedder: fakeEmbeddings() }, { path: ":memory:" });
  const metadata = { mem0_kit_key: "x" };
  const add = memory.add("I like tea", { scope, infer: false, metadata });
  await expect(add).rejects.toMatchObject({ code: "INVALID_INPUT" });
  const { results } = await memory.add("I like tea", { scope, infer: false });
  const update = memory.update(String(results[0]?.id), { metadata });
  await expect(update).rejects.toMatchObject({ code: "INVALID_INPUT" });
  await memory.close();
});
