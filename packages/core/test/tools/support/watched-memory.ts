import { fakeMemory } from "../../../src/fake/index.ts";
import type { Memory } from "../../../src/memory.ts";

/** A memory that writes down what it is asked. */
export interface WatchedMemory {
  readonly memory: Memory;
  readonly calls: readonly string[];
  /** What it keeps of a user, oldest first. */
  kept(userId: string): Promise<string[]>;
  /** Keeps a fact and gives its id. */
  seed(userId: string, fact: string, metadata?: Record<string, string>): Promise<string>;
}

const watched = ["add", "search", "get", "getAll", "update", "delete"] as const;

export function watchedMemory(inner: Memory = fakeMemory()): WatchedMemory {
  const calls: string[] = [];
  const memory = { ...inner };
  for (const name of watched) {
    const method = inner[name] as (...args: unknown[]) => Promise<unknown>;
    Object.assign(memory, {
      [name]: (...args: unknown[]) => {
        calls.push(name);
        return method(...args);
      },
    });
  }
  return {
    memory,
    calls,
    async kept(userId) {
      const { results } = await inner.getAll({ scope: { userId }, order: "oldest" });
      return results.map((item) => item.memory);
    },
    async seed(userId, fact, metadata = {}) {
      const { results } = await inner.add(fact, { scope: { userId }, infer: false, metadata });
      return results[0]?.id ?? "";
    },
  };
}
