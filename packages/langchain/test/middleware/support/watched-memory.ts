import { setTimeout as sleep } from "node:timers/promises";
import {
  defineMemory,
  type Memory,
  type MemoryCapabilities,
  MemoryError,
  type MemoryErrorCode,
  type Scope,
} from "@mem0-kit/core";
import { localMemory } from "@mem0-kit/local";
import { onTestFinished } from "vitest";

type Operation = "add" | "search";

/** How a memory misbehaves. Each says it for all its calls, or for one of the two. */
export interface WatchedMemoryOptions {
  /** Fails with this code, or with whatever the function throws for the nth call, from 1. */
  readonly fail?: Partial<Record<Operation, MemoryErrorCode | ((call: number) => void)>>;
  /** Milliseconds before it answers. */
  readonly delayMs?: Partial<Record<Operation, number>>;
  /** Never answers. */
  readonly hang?: Partial<Record<Operation, boolean>>;
  /** What it says that it can; it can do no more than the engine. */
  readonly capabilities?: Partial<MemoryCapabilities>;
}

/** What was asked of a memory, and what it keeps. */
export interface WatchedMemory {
  readonly memory: Memory;
  /** Every `add`, also those that failed: its scope and its messages as "role: text". */
  readonly adds: readonly AddedTurn[];
  /** Every `search`, also those that failed. */
  readonly searches: readonly { readonly scope: Scope; readonly query: string }[];
  /** Puts facts there without a count. */
  seed(scope: Scope, ...facts: string[]): Promise<void>;
  /** All that is kept for a scope, oldest first. */
  kept(scope: Scope): Promise<string[]>;
}

export interface AddedTurn {
  readonly scope: Scope;
  readonly lines: readonly string[];
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly infer: boolean;
}

/** The embedded engine in RAM, closed at the end of the test, which counts what it is asked and fails on demand. */
export function watchedMemory(options: WatchedMemoryOptions = {}): WatchedMemory {
  const inner = localMemory({ path: ":memory:" });
  onTestFinished(() => inner.close());
  const adds: AddedTurn[] = [];
  const searches: { scope: Scope; query: string }[] = [];

  const before = async (operation: Operation, call: number, signal: AbortSignal) => {
    if (options.hang?.[operation]) await new Promise(() => {});
    await sleep(options.delayMs?.[operation] ?? 0, undefined, { signal });
    const fail = options.fail?.[operation];
    if (typeof fail === "function") return fail(call);
    if (fail !== undefined) throw new MemoryError(fail, `[test] The backend says ${fail}.`);
  };

  const memory = defineMemory({
    name: "watched",
    capabilities: { ...inner.capabilities, ...options.capabilities },
    async add({ messages, ...input }, { signal }) {
      const { scope, metadata, infer } = input;
      const lines = messages.map(({ role, text }) => `${role}: ${text}`);
      await before("add", adds.push({ scope, lines, metadata, infer }), signal);
      const given = messages.map(({ text, parts: _, ...message }) => ({
        ...message,
        content: text,
      }));
      return inner.add(given, input as Parameters<Memory["add"]>[1]);
    },
    async search({ query, filter: _, ...input }, { signal }) {
      await before("search", searches.push({ scope: input.scope, query }), signal);
      return inner.search(query, input);
    },
    get: (id, scope) => inner.get(id, scope && { scope }),
    getAll: ({ filter: _, page: _page, cursor: _cursor, ...input }) => inner.getAll(input),
    update: (id, change, scope) => inner.update(id, change, scope && { scope }),
    delete: (id, scope) => inner.delete(id, scope && { scope }),
    deleteAll: (scope) => inner.deleteAll({ scope }),
    history: (id, scope) => inner.history(id, scope && { scope }),
    waitFor: (id, scope) => inner.waitFor(id, scope && { scope }),
    close: () => inner.close(),
  });

  return {
    memory,
    adds,
    searches,
    async seed(scope, ...facts) {
      for (const fact of facts) await inner.add(fact, { scope, infer: false });
    },
    async kept(scope) {
      const { results } = await inner.getAll({ scope, order: "oldest" });
      return results.map((item) => item.memory);
    },
  };
}
