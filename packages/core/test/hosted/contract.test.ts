import { describe, expect, test } from "vitest";
import { hostedMemory } from "../../src/index.ts";
import { memoryChecks, testMemory } from "../../src/testing/index.ts";
import { type PlatformOptions, startPlatform } from "../../src/testing/platform-server/index.ts";

/** A stand-in of its own for each memory, which ends with the memory. */
async function createMemory(latencyMs = 0, options: PlatformOptions = {}) {
  const server = await startPlatform(options);
  if (latencyMs > 0) server.fail({ latencyMs });
  const memory = hostedMemory({ apiKey: server.apiKey, host: server.url });
  const { close } = memory;
  return Object.assign(memory, {
    close: async () => {
      await close();
      await server.close();
    },
  });
}

testMemory("hosted", () => createMemory(), { createSlowMemory: () => createMemory(500) });

describe("where the platform makes a record's own time of timestamp", () => {
  const { capabilities } = hostedMemory({ apiKey: "key" });
  const checks = memoryChecks(capabilities).filter(({ name }) =>
    /time|createdAt|createdat|oldest first|newest first/i.test(name),
  );
  expect(checks.length).toBeGreaterThan(20);
  test.each(checks)("$name", ({ run }) =>
    run(() => createMemory(0, { timestampIsCreation: true })),
  );
});

test("says what mem0's platform can do", () => {
  const memory = hostedMemory({ apiKey: "key" });
  expect(memory.name).toBe("hosted");
  expect(memory.capabilities).toEqual({
    scopeIds: ["userId", "agentId", "appId", "runId"],
    readYourWrites: false,
    idempotentAdd: false,
    infer: "llm",
    scores: "relative",
    filters: "full",
    history: true,
    timestamp: true,
    referenceDate: true,
    customInstructions: true,
    customCategories: true,
    categories: true,
    expiration: true,
    rerank: true,
    images: true,
    deleteCount: false,
  });
});
