import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { type InProcessMemory, inProcessMemory } from "../../src/in-process/index.ts";
import { bareMem0 } from "./bare-mem0.ts";
import { fakeEmbeddings, fakeLlm } from "./fake-models.ts";

const alex = { userId: "alex" };
const billie = { userId: "billie" };
let memory: InProcessMemory | undefined;

afterEach(() => memory?.close());

/** Two users with one memory each, in mem0 alone and in ours. */
async function seed() {
  const bare = bareMem0();
  memory = inProcessMemory({ embedder: fakeEmbeddings() }, { path: ":memory:" });
  for (const { userId } of [alex, billie]) {
    await bare.add(`${userId} likes tea`, { userId, infer: false });
    await memory.add(`${userId} likes tea`, { scope: { userId }, infer: false });
  }
  return { bare, memory };
}

async function texts(of: InProcessMemory, scope: { userId: string }): Promise<string[]> {
  return (await of.getAll({ scope })).results.map((item) => item.memory);
}

describe("an id of *", () => {
  test("opens every user's memories in mem0 alone and is refused in ours", async () => {
    const { bare, memory } = await seed();
    const { results } = await bare.search("tea", { filters: { user_id: "*" } });
    expect(results.map((item) => item.memory).sort()).toEqual([
      "alex likes tea",
      "billie likes tea",
    ]);
    const call = memory.search("tea", { scope: { userId: "*" } });
    await expect(call).rejects.toMatchObject({ code: "INVALID_INPUT" });
  });

  test("deletes every user's memories in mem0 alone and nothing in ours", async () => {
    const { bare, memory } = await seed();
    await bare.deleteAll({ userId: "*" });
    expect((await bare.getAll({ filters: { user_id: "billie" } })).results).toEqual([]);
    const call = memory.deleteAll({ scope: { userId: "*" } });
    await expect(call).rejects.toMatchObject({ code: "INVALID_INPUT" });
    expect(await texts(memory, billie)).toEqual(["billie likes tea"]);
  });

  test("in a filter widens no scope in ours", async () => {
    const { memory } = await seed();
    const { results } = await memory.search("tea", { scope: alex, filters: { userId: "*" } });
    expect(results.map((item) => item.memory)).toEqual(["alex likes tea"]);
  });
});

describe("ids that mem0 does not take", () => {
  test("with white space inside are refused by mem0 alone and kept apart in ours", async () => {
    const bare = bareMem0();
    const add = bare.add("I like tea", { userId: "alex smith", infer: false });
    await expect(add).rejects.toThrow(/whitespace/);
    memory = inProcessMemory({ embedder: fakeEmbeddings() }, { path: ":memory:" });
    const ids = ["alex smith", "alex%0020smith", "alex%00250020smith", "alex\u00a0smith", "**"];
    for (const userId of ids) await memory.add(userId, { scope: { userId }, infer: false });
    for (const userId of ids) {
      const { results } = await memory.getAll({ scope: { userId } });
      expect(results.map((item) => [item.memory, item.userId])).toEqual([[userId, userId]]);
    }
  });

  test("with white space around them are another user's in mem0 alone and kept apart in ours", async () => {
    const bare = bareMem0();
    await bare.add("I like tea", { userId: "alex ", infer: false });
    expect((await bare.getAll({ filters: { user_id: "alex" } })).results).toHaveLength(1);
    memory = inProcessMemory({ embedder: fakeEmbeddings() }, { path: ":memory:" });
    await memory.add("I like tea", { scope: { userId: "alex " }, infer: false });
    expect(await texts(memory, alex)).toEqual([]);
    expect(await texts(memory, { userId: "alex " })).toEqual(["I like tea"]);
  });
});

describe("the vector store langchain", () => {
  const client = {
    rows: [] as [{ pageContent: string; metadata: Record<string, unknown> }, number][],
    async addVectors(_: number[][], documents: { pageContent: string; metadata: object }[]) {
      for (const document of documents)
        this.rows.push([{ ...document, metadata: { ...document.metadata } }, 1]);
    },
    async similaritySearchVectorWithScore() {
      return this.rows;
    },
  };

  test("shows one user's memories to another in mem0 alone", async () => {
    const { Memory } = await import("mem0ai/oss");
    const bare = new Memory({
      embedder: { provider: "langchain", config: { model: fakeEmbeddings() } },
      llm: { provider: "openai", config: { apiKey: "unused" } },
      vectorStore: { provider: "langchain", config: { client, dimension: 256 } },
      historyStore: { provider: "memory", config: {} },
    });
    await bare.add("alex likes tea", { userId: "alex", infer: false });
    const { results } = await bare.search("tea", { filters: { user_id: "mallory" } });
    expect(results.map((item) => item.memory)).toEqual(["alex likes tea"]);
  });

  test("is refused, in a configuration and in an instance", () => {
    const vectorStore = { provider: "LangChain", config: { client } };
    expect(() => inProcessMemory({ embedder: fakeEmbeddings(), vectorStore })).toThrow(
      expect.objectContaining({ code: "UNSUPPORTED" }),
    );
    const instance = Object.assign(bareMem0(), {
      config: { vectorStore: { provider: "langchain" } },
    });
    expect(() => inProcessMemory(instance)).toThrow(
      expect.objectContaining({ code: "UNSUPPORTED" }),
    );
  });
});

describe("an app id", () => {
  test("is dropped silently by mem0 alone and refused in ours", async () => {
    const { bare, memory } = await seed();
    const options = { userId: "alex", appId: "web", infer: false };
    await bare.add("alex likes the web", options);
    const { results } = await bare.getAll({ filters: { user_id: "alex" } });
    expect(JSON.stringify(results)).not.toContain('"web"');
    const call = memory.add("I like tea", { scope: { ...alex, appId: "web" }, infer: false });
    await expect(call).rejects.toMatchObject({ code: "UNSUPPORTED" });
  });
});

test("names that mem0 finds are memories in a file of another ending, and are not in ours", async () => {
  const folder = await mkdtemp(join(tmpdir(), "mem0-kit-"));
  const vectorStore = {
    provider: "memory",
    config: { dbPath: join(folder, "vectors.sqlite"), dimension: 256 },
  };
  memory = inProcessMemory(
    { embedder: fakeEmbeddings(), llm: fakeLlm(), vectorStore },
    { path: folder },
  );
  await memory.add("I met Gwendolyn Harper in Reykjavik", { scope: alex });
  const bare = await memory.mem0();
  const stored = await bare.getAll({ filters: { user_id: "alex" } });
  const names = stored.results.filter((item) => !item.memory.startsWith("I met"));
  expect(names).toMatchObject([{ memory: expect.stringMatching(/^Gwendolyn/) }]);
  expect(await texts(memory, alex)).toEqual(["I met Gwendolyn Harper in Reykjavik"]);
  const { results } = await memory.search("Gwendolyn Harper", { scope: alex });
  expect(results).toHaveLength(1);
  expect(await memory.admin?.stats()).toMatchObject({ memories: 1 });
  expect(await memory.get(String(names[0]?.id))).toBeNull();
  await memory.close();
  await rm(folder, { recursive: true });
});
