import type { Memory } from "./memory.ts";

/** What is known of the writes of one memory. */
interface WriteState {
  revision: number;
  readonly listeners: Set<() => void>;
}

/**
 * Tells all who cache reads of a memory that something was written, or may have been. A backend
 * made with `defineMemory` need not call it.
 */
export function announceWrite(memory: Memory): void {
  const state = stateOf(memory);
  state.revision++;
  for (const listener of [...state.listeners]) listener();
}

/**
 * Calls `listener` after every write and delete through this memory, whoever made it. The listener
 * must not throw.
 *
 * @returns A function that ends it; a listener that is never ended lives as long as the memory.
 */
export function onWrite(memory: Memory, listener: () => void): () => void {
  const { listeners } = stateOf(memory);
  // A function of its own, so that the same listener twice is ended one at a time.
  const own = () => listener();
  listeners.add(own);
  return () => void listeners.delete(own);
}

/** How many writes were announced: a cache that kept another number is out of date. */
export function writeRevision(memory: Memory): number {
  return stateOf(memory).revision;
}

function stateOf(memory: Memory): WriteState {
  const states = registry();
  const known = states.get(memory);
  if (known) return known;
  const state: WriteState = { revision: 0, listeners: new Set() };
  states.set(memory, state);
  return state;
}

const key = Symbol.for("@mem0-kit/core/write-events/1");

/** On `globalThis`, so that two installed copies of this package hear of each other's writes. */
function registry(): WeakMap<Memory, WriteState> {
  const scope = globalThis as { [key]?: WeakMap<Memory, WriteState> };
  scope[key] ??= new WeakMap();
  return scope[key];
}
