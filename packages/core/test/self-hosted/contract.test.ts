import { expect, it } from "vitest";
import type { Memory } from "../../src/memory.ts";
import { selfHostedMemory } from "../../src/self-hosted/self-hosted-memory.ts";
import { startRestServer } from "../../src/testing/rest-server/start-rest-server.ts";
import { testMemory } from "../../src/testing/test-memory.ts";
import { start } from "./start.ts";

/** A memory that takes its server with it, as the suite closes memories only. */
async function createMemory(options: { readonly latencyMs?: number } = {}): Promise<Memory> {
  const server = await startRestServer();
  server.fail({ latencyMs: options.latencyMs ?? 0 });
  const memory = selfHostedMemory({ baseUrl: server.url, apiKey: server.apiKey });
  const close = async () => {
    await memory.close();
    await server.close();
  };
  return { ...memory, close };
}

testMemory("self-hosted", () => createMemory(), {
  createSlowMemory: () => createMemory({ latencyMs: 500 }),
});

it("says what mem0's self-hosted server can do, and no more", async () => {
  const { memory } = await start();
  expect(memory.name).toBe("self-hosted");
  expect(memory.capabilities).toEqual({
    scopeIds: ["userId", "agentId", "runId"],
    readYourWrites: true,
    idempotentAdd: false,
    infer: "llm",
    scores: "relative",
    filters: "full",
    history: true,
    timestamp: true,
    referenceDate: false,
    customInstructions: true,
    customCategories: false,
    categories: false,
    expiration: true,
    rerank: false,
    images: false,
    deleteCount: true,
  });
});
