import { SyntheticEmbeddings } from "@langchain/core/utils/testing";
import type { Memory } from "@mem0-kit/core";
import { hostedMemory, inMemoryDocumentStore, selfHostedMemory } from "@mem0-kit/core";
import { inProcessMemory } from "@mem0-kit/core/in-process";
import { startPlatform, startRestServer } from "@mem0-kit/core/testing/platform-server";
import { expect, it, onTestFinished } from "vitest";
import { Mem0Store } from "../../src/store/index.ts";
import { alex, openLocal } from "./support/set-up.ts";

async function selfHosted(): Promise<Memory> {
  const server = await startRestServer();
  onTestFinished(() => server.close());
  return selfHostedMemory({ baseUrl: server.url, apiKey: server.apiKey });
}

async function hosted(): Promise<Memory> {
  const server = await startPlatform();
  onTestFinished(() => server.close());
  return hostedMemory({ apiKey: server.apiKey, host: server.url, retryDelayMs: 5 });
}

async function inProcess(): Promise<Memory> {
  const model = new SyntheticEmbeddings({ vectorSize: 64 });
  return inProcessMemory({
    embedder: { provider: "langchain", config: { model } },
    llm: { provider: "langchain", config: { model: { invoke: async () => "" } } },
    vectorStore: { provider: "memory", config: { dimension: 64, dbPath: ":memory:" } },
    historyStore: { provider: "sqlite", config: { historyDbPath: ":memory:" } },
  });
}

it.each([
  ["the embedded engine", async () => openLocal()],
  ["a server of mem0's", selfHosted],
  ["mem0 in this process", inProcess],
  ["mem0's platform", hosted],
])("over %s finds, changes and deletes an item and its text", async (_, open) => {
  const memory = await open();
  onTestFinished(() => memory.close());
  const documents = inMemoryDocumentStore();
  const store = new Mem0Store({ memory, documents, scope: alex, allowEventual: true });
  await memory.add("I love tea.", { scope: alex, infer: false });
  await store.put(["a"], "x", { text: "Rex is a border collie" });
  await store.put(["b"], "y", { text: "Tom is a siamese cat" });
  const find = async (query: string, prefix: string[] = []) =>
    (await store.search(prefix, { query })).filter(({ score }) => score !== undefined);
  const scored = (key: string) => expect.objectContaining({ key });
  await expect.poll(() => find("Rex is a border collie")).toContainEqual(scored("x"));
  expect(await find("Rex is a border collie", ["b"])).not.toContainEqual(scored("x"));
  await store.put(["a"], "x", { text: "Bello is a poodle" });
  await expect.poll(() => find("Bello is a poodle", ["a"])).toContainEqual(scored("x"));
  await store.delete(["a"], "x");
  expect(await find("Bello is a poodle", ["a"])).toEqual([]);
  const { results } = await memory.getAll({ scope: alex, order: "oldest" });
  expect(results.map((item) => item.memory)).toEqual(["I love tea.", "Tom is a siamese cat"]);
});
