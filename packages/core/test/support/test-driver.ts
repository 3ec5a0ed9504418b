import type { MemoryCapabilities, MemoryItem, ScoredMemory } from "../../src/memory.ts";
import type { MemoryDriver } from "../../src/memory-driver.ts";
import { MemoryError } from "../../src/memory-error.ts";

export const fullCapabilities: MemoryCapabilities = {
  scopeIds: ["userId", "agentId", "appId", "runId"],
  readYourWrites: true,
  idempotentAdd: true,
  infer: "rules",
  scores: "absolute",
  filters: "full",
  history: true,
  timestamp: true,
  referenceDate: true,
  customInstructions: true,
  customCategories: true,
  categories: true,
  expiration: true,
  rerank: true,
  images: false,
  deleteCount: true,
};

export const noCapabilities: MemoryCapabilities = {
  ...fullCapabilities,
  scopeIds: ["userId"],
  idempotentAdd: false,
  infer: "none",
  filters: "none",
  history: false,
  timestamp: false,
  referenceDate: false,
  customInstructions: false,
  customCategories: false,
  categories: false,
  expiration: false,
  rerank: false,
};

/** One call that reached the driver. */
export interface DriverRecord {
  readonly method: string;
  readonly args: readonly unknown[];
}

/** A driver that records its calls and answers with little; `overrides` answer otherwise. */
export function testDriver(overrides: Partial<MemoryDriver> = {}) {
  const calls: DriverRecord[] = [];
  const answers: MemoryDriver = {
    name: "test",
    capabilities: fullCapabilities,
    add: async () => ({ status: "succeeded", results: [] }),
    search: async () => ({ results: [] }),
    get: async () => null,
    getAll: async () => ({ results: [], total: 0, nextCursor: null }),
    update: async () => {
      throw new MemoryError("NOT_FOUND", "[mem0-kit] No such memory. Look it up.");
    },
    delete: async () => false,
    deleteAll: async () => ({ status: "succeeded", deleted: 0 }),
    history: async () => [],
    waitFor: async (eventId) => ({ status: "succeeded", eventId }),
    close: async () => {},
    ...overrides,
  };
  const record =
    <A extends unknown[], R>(method: string, answer: (...args: A) => R) =>
    (...args: A): R => {
      calls.push({ method, args });
      return answer(...args);
    };
  const driver: MemoryDriver = {
    ...answers,
    add: record("add", answers.add),
    search: record("search", answers.search),
    get: record("get", answers.get),
    getAll: record("getAll", answers.getAll),
    update: record("update", answers.update),
    delete: record("delete", answers.delete),
    deleteAll: record("deleteAll", answers.deleteAll),
    history: record("history", answers.history),
    waitFor: record("waitFor", answers.waitFor),
    close: record("close", answers.close),
  };
  return { driver, calls };
}

export function item(fields: Partial<MemoryItem> = {}): MemoryItem {
  return {
    id: "m1",
    memory: "Alex is a vegetarian.",
    userId: "alex",
    metadata: {},
    categories: [],
    createdAt: new Date("2026-05-08T10:00:00Z"),
    updatedAt: new Date("2026-05-09T10:00:00Z"),
    ...fields,
  };
}

export function scored(fields: Partial<ScoredMemory> = {}): ScoredMemory {
  return { ...item(fields), score: 0.5, ...fields };
}

/** Lets everything run that waits for promises only. */
export async function settle(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}
