import {
  type DocumentStore,
  inMemoryDocumentStore,
  type Memory,
  MemoryError,
} from "@mem0-kit/core";
import { fakeMemory } from "@mem0-kit/core/fake";
import { type LocalMemory, localMemory } from "@mem0-kit/local";
import { onTestFinished } from "vitest";
import { Mem0Store, type Mem0StoreEvent, type Mem0StoreOptions } from "../../../src/store/index.ts";

export const alex = { userId: "alex" };

export interface SetUp {
  readonly memory: Memory;
  readonly documents: DocumentStore;
  /** Says which of the memory's methods fail from now on. */
  readonly broken: Set<keyof Memory>;
  readonly store: Mem0Store;
  readonly events: readonly Mem0StoreEvent[];
  /** Alex's texts, as the memory has them. */
  texts(): Promise<string[]>;
}

/** A store over the embedded engine, whose calls can be made to fail. */
export function setUp(options: Partial<Mem0StoreOptions> = {}): SetUp {
  return setUpOver(openLocal(), options);
}

/** A store over a memory that knows no more than words, so that a score says which are shared. */
export function setUpOfWords(options: Partial<Mem0StoreOptions> = {}): SetUp {
  return setUpOver({ ...fakeMemory(), documents: inMemoryDocumentStore() }, options);
}

function setUpOver(
  memory: Memory & { readonly documents: DocumentStore },
  options: Partial<Mem0StoreOptions>,
): SetUp {
  const { documents } = memory;
  const broken = new Set<keyof Memory>();
  const events: Mem0StoreEvent[] = [];
  const store = new Mem0Store({
    memory: breakable(memory, broken),
    documents,
    scope: alex,
    onEvent: (event) => events.push(event),
    ...options,
  });
  const texts = async () => {
    const { results } = await memory.getAll({ scope: alex, order: "oldest" });
    return results.map((item) => item.memory);
  };
  return { memory, documents, broken, store, events, texts };
}

/** The embedded engine in RAM, closed with the test. */
export function openLocal(path = ":memory:"): LocalMemory {
  const local = localMemory({ path });
  onTestFinished(() => local.close());
  return local;
}

function breakable(memory: Memory, broken: ReadonlySet<keyof Memory>): Memory {
  const guard =
    <A extends unknown[], R>(name: keyof Memory, call: (...args: A) => Promise<R>) =>
    async (...args: A) => {
      if (broken.has(name)) throw new MemoryError("UNAVAILABLE", "[mem0-kit] Down. Try again.");
      return call(...args);
    };
  return {
    ...memory,
    add: guard("add", memory.add),
    search: guard("search", memory.search),
    getAll: guard("getAll", memory.getAll),
    delete: guard("delete", memory.delete),
  };
}
