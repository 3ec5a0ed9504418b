import { expect } from "vitest";
import type {
  AddOptions,
  AddResult,
  GetAllOptions,
  Memory,
  MemoryItem,
  Operation,
} from "../../memory.ts";
import type { Message } from "../../message.ts";
import type { Scope } from "../../scope.ts";

/** A memory under test with what the checks do again and again. */
export interface Kit {
  readonly memory: Memory;
  /** Adds with `infer: false` and waits until it is done. */
  add(
    messages: string | Message | readonly Message[],
    scope: Scope,
    options?: Omit<AddOptions, "scope">,
  ): Promise<AddResult>;
  /** Keeps one text verbatim and returns its id. */
  keep(text: string, scope: Scope, options?: Omit<AddOptions, "scope">): Promise<string>;
  /** Keeps texts one after the other, each at a time of its own, and returns their ids. */
  keepAll(texts: readonly string[], scope: Scope): Promise<string[]>;
  /** Every memory of a scope, oldest first, over all pages. */
  list(scope: Scope, options?: Omit<GetAllOptions, "scope">): Promise<MemoryItem[]>;
  /** Texts of `list`. */
  texts(scope: Scope, options?: Omit<GetAllOptions, "scope">): Promise<string[]>;
  /** Texts that a search finds, in alphabetical order. */
  found(query: string, scope: Scope): Promise<string[]>;
  /** Runs an assertion; again and again for 10 s on a backend whose reads lag behind its writes. */
  eventually(assertion: () => Promise<void>): Promise<void>;
}

export function createKit(memory: Memory): Kit {
  const kit: Kit = {
    memory,
    add: async (messages, scope, options) => {
      const result = await memory.add(messages, { infer: false, ...options, scope });
      await settle(memory, result);
      return result;
    },
    keep: async (text, scope, options) => {
      const { results } = await kit.add(text, scope, options);
      let id = results[0]?.id;
      await kit.eventually(async () => {
        const items = await kit.list(scope, allOf(memory));
        id ??= items.find((item) => item.memory === text)?.id;
        expect(items.map((item) => item.id)).toContain(id);
      });
      return String(id);
    },
    keepAll: async (texts, scope) => {
      const ids: string[] = [];
      for (const text of texts) {
        ids.push(await kit.keep(text, scope));
        await sleep(2);
      }
      return ids;
    },
    list: (scope, options) => list(memory, { order: "oldest", ...options, scope }),
    texts: async (scope, options) => (await kit.list(scope, options)).map((item) => item.memory),
    found: async (query, scope) => {
      const { results } = await memory.search(query, { scope, topK: 100 });
      return results.map((item) => item.memory).sort();
    },
    eventually: (assertion) =>
      memory.capabilities.readYourWrites ? assertion() : retry(assertion, Date.now() + 10_000),
  };
  return kit;
}

/** Waits until an operation is over and checks that it succeeded. */
export async function settle(memory: Memory, operation: Operation): Promise<void> {
  if (operation.status === "succeeded") return;
  expect(operation.status).toBe("pending");
  expect(operation.eventId).toBeTypeOf("string");
  const done = await memory.waitFor(String(operation.eventId));
  expect(done.status).toBe("succeeded");
}

/** Compares events, where the backend has answered rather than promised. */
export function expectEvents(result: AddResult, events: readonly string[]): void {
  if (result.status === "pending") return;
  expect(result.results.map(({ event }) => event)).toEqual(events);
}

export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

async function list(memory: Memory, options: GetAllOptions): Promise<MemoryItem[]> {
  const items: MemoryItem[] = [];
  let page = await memory.getAll(options);
  for (let count = 0; count < 100; count += 1) {
    items.push(...page.results);
    if (page.nextCursor === null) return items;
    page = await memory.getAll({ ...options, cursor: page.nextCursor });
  }
  return expect.unreachable("A list of a few records went on for 100 pages.");
}

/** So that what expired on arrival is listed too, where the backend knows expiration. */
function allOf(memory: Memory): { readonly includeExpired?: boolean } {
  return memory.capabilities.expiration ? { includeExpired: true } : {};
}

async function retry(assertion: () => Promise<void>, until: number): Promise<void> {
  try {
    await assertion();
  } catch (error) {
    if (Date.now() > until) throw error;
    await sleep(20);
    await retry(assertion, until);
  }
}
