import { setTimeout as sleep } from "node:timers/promises";
import {
  defineMemory,
  type Memory,
  MemoryError,
  type MemoryErrorCode,
  type Scope,
} from "@mem0-kit/core";
import { fakeMemory } from "@mem0-kit/core/fake";

type Operation = "add" | "search";

/** How a memory misbehaves. Each says it for all its calls, or for one of the two. */
export interface CountingMemoryOptions {
  /** Fails with this code: always, or where the function says one for the nth call, from 1. */
  readonly fail?: PerOperation<MemoryErrorCode | ((call: number) => MemoryErrorCode | undefined)>;
  /** Milliseconds before it answers. */
  readonly delayMs?: PerOperation<number>;
  /** Never answers. */
  readonly hang?: PerOperation<boolean>;
  /** Whether the nth add, from 1, is done and its answer lost on the way: it ends with `UNAVAILABLE`. */
  readonly loseAnswer?: (call: number) => boolean;
}

type PerOperation<T> = T | Partial<Record<Operation, T>>;

/** What was asked of a memory, and what it keeps. */
export interface CountingMemory {
  readonly memory: Memory;
  /** Every `add`, also those that failed: its scope and its messages as "role: text". */
  readonly adds: readonly AddedTurn[];
  /** Every `search`, also those that failed. */
  readonly searches: readonly {
    readonly scope: Scope;
    readonly query: string;
    readonly topK: number;
  }[];
  /** Puts facts there without a count: a search finds those that share a word with it. */
  seed(scope: Scope, ...facts: string[]): Promise<void>;
  /** All that is kept for a scope, oldest first. */
  kept(scope: Scope): Promise<string[]>;
}

export interface AddedTurn {
  readonly scope: Scope;
  readonly lines: readonly string[];
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly idempotencyKey?: string;
}

/** A `Memory` over the fake that counts what it is asked, and fails on demand. */
export function countingMemory(options: CountingMemoryOptions = {}): CountingMemory {
  const inner = fakeMemory();
  const adds: AddedTurn[] = [];
  const searches: { scope: Scope; query: string; topK: number }[] = [];

  /** What stands before an operation; `call` counts from 1. */
  const before = async (operation: Operation, call: number, signal: AbortSignal) => {
    const fail = of(options.fail, operation);
    const delayMs = of(options.delayMs, operation) ?? 0;
    if (of(options.hang, operation)) await new Promise(() => {});
    if (delayMs > 0) await sleep(delayMs, undefined, { signal });
    const code = typeof fail === "function" ? fail(call) : fail;
    if (code !== undefined) throw new MemoryError(code, `[test] The backend says ${code}.`);
  };

  const unused = () => Promise.reject(new Error("The adapter calls nothing but add and search."));
  const memory = defineMemory({
    name: "counting",
    capabilities: inner.capabilities,
    async add({ messages, ...input }, { signal }) {
      const { scope, metadata, idempotencyKey } = input;
      const lines = messages.map(({ role, text }) => `${role}: ${text}`);
      const key = idempotencyKey === undefined ? {} : { idempotencyKey };
      const call = adds.push({ scope, lines, metadata, ...key });
      await before("add", call, signal);
      const result = await inner.add(
        messages.map(({ text, parts: _, ...message }) => ({ ...message, content: text })),
        { scope, infer: false, metadata, ...key },
      );
      if (options.loseAnswer?.(call)) throw new MemoryError("UNAVAILABLE", "[test] No answer.");
      return result;
    },
    async search({ query, scope, topK, threshold }, { signal }) {
      const call = searches.push({ scope, query, topK });
      await before("search", call, signal);
      const bound = threshold === undefined ? {} : { threshold };
      return inner.search(query, { scope, topK, ...bound });
    },
    get: unused,
    getAll: (input, { signal }) => inner.getAll({ scope: input.scope, order: input.order, signal }),
    update: unused,
    delete: unused,
    deleteAll: unused,
    history: unused,
    waitFor: unused,
    close: async () => {},
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

function of<T>(option: PerOperation<T> | undefined, operation: Operation): T | undefined {
  if (typeof option !== "object" || option === null) return option as T | undefined;
  return (option as Partial<Record<Operation, T>>)[operation];
}
