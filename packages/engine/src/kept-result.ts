import {
  type AddedMemory,
  type AddResult,
  type JsonValue,
  type ParsedAdd,
  scopeKey,
} from "@mem0-kit/core";
import { digest } from "./digest.ts";
import type { EngineContext } from "./engine-context.ts";
import type { StoreReader, StoreWriter } from "./store.ts";

/**
 * The result that the first `add` with this idempotency key and scope gave; `undefined` when this is
 * the first.
 */
export async function firstResult(
  reader: StoreReader,
  namespace: string,
  { scope, idempotencyKey }: ParsedAdd,
): Promise<AddResult | undefined> {
  if (idempotencyKey === undefined) return undefined;
  const kept = await reader.result(namespace, scopeKey(scope), digest(idempotencyKey));
  return kept === undefined ? undefined : restoreResult(reader, namespace, kept);
}

/**
 * Keeps a result under its idempotency key. Of the key a hash is kept, for it outlives the memories of
 * the result.
 */
export async function keepResult(
  writer: StoreWriter,
  { namespace, now }: EngineContext,
  { scope, idempotencyKey }: ParsedAdd,
  results: readonly AddedMemory[],
): Promise<void> {
  if (idempotencyKey === undefined) return;
  const kept = await withoutTexts(writer, namespace, results);
  const key = digest(idempotencyKey);
  await writer.putResult(namespace, scopeKey(scope), key, kept, now().getTime());
}

/** A result without any text: that is read from the history, which is what a deletion erases. */
export async function withoutTexts(
  reader: StoreReader,
  namespace: string,
  results: readonly AddedMemory[],
): Promise<JsonValue> {
  const kept: KeptMemory[] = [];
  for (const { id, event } of results)
    kept.push([id, event, (await reader.history(namespace, id)).at(-1)?.id ?? null]);
  return kept;
}

/**
 * The result that `withoutTexts` made this of. A memory that has been erased since comes back with an
 * empty text, and so does one whose entry of then has outlived its retention.
 */
export async function restoreResult(
  reader: StoreReader,
  namespace: string,
  kept: JsonValue,
): Promise<AddResult> {
  const results: AddedMemory[] = [];
  for (const [id, event, entry] of kept as unknown as readonly KeptMemory[]) {
    const history = await reader.history(namespace, id);
    results.push({ id, event, memory: history.find((one) => one.id === entry)?.after ?? "" });
  }
  return { status: "succeeded", results };
}

/** A memory's id, what happened to it, and the id of the last entry of its history then. */
type KeptMemory = readonly [id: string, event: AddedMemory["event"], entry: string | null];
