import { modelError, storeError } from "./backend-error.ts";
import { loadMem0, type Mem0Module } from "./load-mem0.ts";
import type { Mem0 } from "./mem0.ts";
import { type Mem0Inside, type Mem0VectorStore, requireInside } from "./mem0-inside.ts";
import type { ParsedConfig } from "./parse-config.ts";
import { quiet } from "./quiet.ts";

/** Makes and initialises mem0's `Memory`, without telemetry and without files of its own choice. */
export async function openMem0(config: ParsedConfig): Promise<Mem0Inside> {
  const QuietMemory = quietMemory(await loadMem0(), config.secrets);
  const inside = new QuietMemory(await withDimension(config)) as Mem0Inside;
  useLlm(inside, config);
  return initialise(inside);
}

/** mem0's class as it is before it says anything: its constructor reports home and logs what fails. */
function quietMemory({ Memory }: Mem0Module, secrets: readonly string[]): Mem0Module["Memory"] {
  class QuietMemory extends Memory {}
  const { _autoInitialize, getEntityStore } = Memory.prototype as Partial<Inherited>;
  Object.assign(QuietMemory.prototype, quiet, {
    async _autoInitialize(this: Mem0Inside) {
      try {
        await _autoInitialize?.call(this);
        for (const store of [this.vectorStore, this.db]) overwriteDeleted(store);
      } catch (error) {
        throw storeError(error, secrets);
      }
    },
    async getEntityStore(this: Mem0Inside) {
      const store = await getEntityStore?.call(this);
      if (store) overwriteDeleted(store);
      return store;
    },
  });
  return QuietMemory;
}

interface Inherited extends Pick<Mem0Inside, "getEntityStore"> {
  _autoInitialize(): Promise<void>;
}

/** So that SQLite leaves no deleted text in the file. */
function overwriteDeleted(store: object): void {
  const { db } = store as { readonly db?: { pragma?(statement: string): unknown } };
  db?.pragma?.("secure_delete = ON");
}

/** Waits until an instance can be used; a failed first try is repeated by mem0 once. */
export async function initialise(instance: Mem0): Promise<Mem0Inside> {
  await (instance as Mem0Inside)._ensureInitialized?.();
  return requireInside(instance);
}

/** Puts a language model of its own in the place of mem0's, also for calls on the instance itself. */
export function useLlm(inside: Mem0Inside, { generate }: ParsedConfig): void {
  if (generate === undefined) return;
  inside.llm = { generateResponse: (messages) => generate(messages, undefined) };
}

/** Closes what can be closed; mem0 itself closes nothing. */
export async function closeMem0(inside: Mem0Inside): Promise<void> {
  await closeVectorStore(inside.vectorStore);
  await closeVectorStore(inside._entityStore);
  await inside.db.close?.();
}

/** The `memory` store has only the handle of its SQLite file. */
export async function closeVectorStore(store: Mem0VectorStore | undefined): Promise<void> {
  if (store === undefined) return;
  if (typeof store.close === "function") await store.close();
  else await handleOf(store)?.close();
}

function handleOf(store: object): { close(): unknown } | undefined {
  const { db } = store as { readonly db?: { close?: unknown } };
  return typeof db?.close === "function" ? (db as { close(): unknown }) : undefined;
}

/** Asks a model of its own for the length of its vectors: mem0 would log the whole error of a failure. */
async function withDimension({ mem0, embeddings, secrets }: ParsedConfig): Promise<object> {
  const { vectorStore } = mem0;
  if (embeddings === undefined || vectorStore.config.dimension !== undefined) return mem0;
  try {
    const { length } = await embeddings.embedQuery("dimension probe");
    return {
      ...mem0,
      vectorStore: { ...vectorStore, config: { ...vectorStore.config, dimension: length } },
    };
  } catch (error) {
    throw modelError(error, secrets);
  }
}
