import { defineMemory } from "../define-memory.ts";
import type { Memory, MemoryCapabilities } from "../memory.ts";
import { scopeIds } from "../scope.ts";
import { fakeDriver } from "./fake-driver.ts";
import { type FakeStore, fakeStore } from "./fake-store.ts";

/** What a fake pretends to be. */
export interface FakeMemoryOptions {
  /**
   * Overrides what the fake declares, to try out code against less capable backends. It takes
   * away; declaring more does not make the fake able to do it.
   */
  readonly capabilities?: Partial<MemoryCapabilities>;
  /** The clock. @default the machine's */
  readonly now?: () => Date;
  /** Milliseconds before each call begins to work, to try out timeouts and aborts. @default 0 */
  readonly delayMs?: number;
  /** Whether `add` answers `pending` and writes a moment later. @default false */
  readonly pendingAdds?: boolean;
  /** Names the categories of a text; with it the fake declares `categories`. @default none */
  readonly categorize?: (text: string) => readonly string[];
}

/**
 * Creates a FAKE memory for tests: the whole contract, kept in RAM and gone with the process. It is
 * not a production store: a search reads every record and knows no more than shared words (Dice's
 * coefficient of the two sets, so the same words score 1), and `infer: true` takes each message as
 * one fact and collapses those with the same words in the same order.
 *
 * @example
 * ```ts
 * const memory = fakeMemory();
 * await memory.add("I'm a vegetarian.", { scope: { userId: "alex" } });
 * ```
 */
export function fakeMemory(options: FakeMemoryOptions = {}): Memory {
  return createFake(options).memory;
}

/** A fake with its inside, for the broken variants. */
export interface FakeParts {
  readonly memory: Memory;
  readonly store: FakeStore;
}

export function createFake(options: FakeMemoryOptions = {}): FakeParts {
  const { delayMs = 0, pendingAdds = false, categorize } = options;
  const store = fakeStore({
    now: options.now ?? (() => new Date()),
    categorize: categorize ?? (() => []),
  });
  const capabilities: MemoryCapabilities = {
    scopeIds,
    readYourWrites: !pendingAdds,
    idempotentAdd: true,
    infer: "rules",
    scores: "absolute",
    filters: "full",
    history: true,
    timestamp: true,
    referenceDate: true,
    customInstructions: false,
    customCategories: false,
    categories: categorize !== undefined,
    expiration: true,
    rerank: false,
    images: false,
    deleteCount: true,
    ...options.capabilities,
  };
  return { memory: defineMemory(fakeDriver(store, { capabilities, delayMs, pendingAdds })), store };
}
