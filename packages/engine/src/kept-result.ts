import { createHash } from "node:crypto";
import {
  type AddedMemory,
  type AddResult,
  type HistoryEntry,
  type ParsedAdd,
  scopeKey,
} from "@mem0-kit/core";
import type { EngineContext } from "./engine-context.ts";
import type { StoreReader, StoreWriter } from "./store.ts";

/**
 * The result that the first `add` with this idempotency key and scope gave; `undefined` when this is
 * the first. A memory that has been erased since comes back with an empty text, and so does one whose
 * entry of then has outlived its retention.
 */
export async function firstResult(
  reader: StoreReader,
  namespace: string,
  { scope, idempotencyKey }: ParsedAdd,
): Promise<AddResult | undefined> {
  if (idempotencyKey === undefined) return undefined;
  const key = scopeKey(scope);
  const kept =
    (await reader.result(namespace, key, hashed(idempotencyKey))) ??
    (await reader.result(namespace, key, idempotencyKey));
  if (kept === undefined) return undefined;
  const results: AddedMemory[] = [];
  for (const [id, event, entry] of kept as unknown as readonly KeptMemory[]) {
    const history = await reader.history(namespace, id);
    results.push({ id, event, memory: entryOf(history, entry)?.after ?? "" });
  }
  return { status: "succeeded", results };
}

/**
 * Keeps a result under its idempotency key, without any text: that is read from the history, which
 * is what a deletion erases. Of the key a hash is kept, for it outlives the memories of the result.
 */
export async function keepResult(
  writer: StoreWriter,
  { namespace, now }: EngineContext,
  { scope, idempotencyKey }: ParsedAdd,
  results: readonly AddedMemory[],
): Promise<void> {
  if (idempotencyKey === undefined) return;
  const kept: KeptMemory[] = [];
  for (const { id, event } of results)
    kept.push([id, event, (await writer.history(namespace, id)).at(-1)?.id ?? null]);
  const key = hashed(idempotencyKey);
  await writer.putResult(namespace, scopeKey(scope), key, kept, now().getTime());
}

/**
 * A memory's id, what happened to it, and the id of the last entry of its history then. Up to schema
 * 2 of the local store, whose keys were not hashed either, it was how many entries there were then.
 */
type KeptMemory = readonly [id: string, event: AddedMemory["event"], entry: string | number | null];

function entryOf(history: readonly HistoryEntry[], entry: KeptMemory[2]): HistoryEntry | undefined {
  if (typeof entry !== "number") return history.find(({ id }) => id === entry);
  // A number holds as long as nothing was swept before it.
  return history[0]?.event === "ADD" ? history[entry - 1] : undefined;
}

function hashed(idempotencyKey: string): string {
  return createHash("sha256").update(idempotencyKey).digest("base64url");
}
