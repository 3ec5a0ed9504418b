import {
  type HistoryEntry,
  type MemoryChange,
  MemoryError,
  type MemoryItem,
  type Operation,
  type Scope,
  scopeMatches,
} from "@mem0-kit/core";
import { rehash } from "./content-hash.ts";
import type { EngineContext } from "./engine-context.ts";
import { slotOfFact } from "./facts/slot-of-fact.ts";
import { toMemoryItem } from "./memory-item.ts";
import { analyzed, historyEntry } from "./recorder.ts";
import type { MemoryRow, PlacedRow, StoreReader, StoreWriter } from "./store.ts";

/** Finds the row of an id; `undefined` when there is none or the scope does not see it. */
export async function findRow(
  reader: StoreReader,
  namespace: string,
  id: string,
  scope: Scope | undefined,
): Promise<PlacedRow | undefined> {
  const [row] = await reader.rows(namespace, [id]);
  return row === undefined || (scope !== undefined && !scopeMatches(scope, row.scope))
    ? undefined
    : row;
}

/** Changes one memory, analyses it again and records it. Throws `NOT_FOUND`. */
export async function updateMemory(
  { namespace, now }: EngineContext,
  writer: StoreWriter,
  id: string,
  change: MemoryChange,
  scope: Scope | undefined,
): Promise<MemoryItem> {
  const row = await findRow(writer, namespace, id, scope);
  if (row === undefined) throw notFound();
  const changed = changedRow(row, change, now().getTime());
  await writer.put(namespace, changed);
  const entry = historyEntry(changed, { event: "UPDATE", before: row.text });
  await writer.appendHistory(namespace, entry);
  return toMemoryItem(changed);
}

/** Erases one memory, its text in the history included; `false` when there is none. */
export async function deleteMemory(
  context: EngineContext,
  writer: StoreWriter,
  id: string,
  scope: Scope | undefined,
): Promise<boolean> {
  const row = await findRow(writer, context.namespace, id, scope);
  if (row === undefined) return false;
  await eraseRow(context, writer, row);
  return true;
}

/** Erases a memory that is there. Its history goes on without any text or name. */
export async function eraseRow(
  { namespace, now }: EngineContext,
  writer: StoreWriter,
  row: PlacedRow,
): Promise<void> {
  const at = now();
  await writer.remove(namespace, row.id, at.getTime());
  await writer.eraseHistory(namespace, row.id);
  const { actor, ...entry } = historyEntry(row, { event: "DELETE", before: null });
  await writer.appendHistory(namespace, { ...entry, after: null, at });
}

/** Erases all memories that the scope sees. */
export async function deleteAllMemories(
  { store, namespace, cache, now }: EngineContext,
  scope: Scope,
): Promise<Operation> {
  const { deleted, partitions } = await store.write(async (writer) => ({
    partitions: await writer.partitions(namespace, scope),
    deleted: await writer.removeAll(namespace, scope, now().getTime()),
  }));
  cache.forget(
    namespace,
    partitions.map(({ partition }) => partition),
  );
  return { status: "succeeded", deleted };
}

/** What happened to one memory, also after its deletion; empty when the scope does not see it. */
export async function readHistory(
  reader: StoreReader,
  namespace: string,
  id: string,
  scope: Scope | undefined,
): Promise<HistoryEntry[]> {
  const owner = (await ownersOf(reader, namespace, [id])).get(id);
  if (scope !== undefined && (owner === undefined || !scopeMatches(scope, owner))) return [];
  return ownedBy(() => owner, await reader.history(namespace, id));
}

/** Says of each entry whose memory it is of, where that is known. */
export async function withOwners(
  reader: StoreReader,
  namespace: string,
  entries: readonly HistoryEntry[],
): Promise<HistoryEntry[]> {
  const ids = [...new Set(entries.map(({ memoryId }) => memoryId))];
  const owners = await ownersOf(reader, namespace, ids);
  return ownedBy((id) => owners.get(id), entries);
}

function ownedBy(
  ownerOf: (memoryId: string) => Scope | undefined,
  entries: readonly HistoryEntry[],
): HistoryEntry[] {
  return entries.map((entry) => {
    const scope = ownerOf(entry.memoryId);
    return scope === undefined ? entry : { ...entry, scope };
  });
}

/** The scopes of memories that are there, and of those that were removed one by one. */
async function ownersOf(
  reader: StoreReader,
  namespace: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Scope>> {
  const rows = await reader.rows(namespace, ids);
  const owners = new Map(rows.map(({ id, scope }) => [id, scope]));
  for (const id of ids) {
    if (owners.has(id)) continue;
    const removed = await reader.removedScope(namespace, id);
    if (removed !== undefined) owners.set(id, removed);
  }
  return owners;
}

function changedRow(row: PlacedRow, change: MemoryChange, now: number): MemoryRow {
  const { ordinal, expirationDate: expired, slot, ...kept } = row;
  const expirationDate =
    change.expirationDate === undefined ? expired : (change.expirationDate ?? undefined);
  const changed = {
    ...kept,
    text: change.text ?? row.text,
    metadata: change.metadata ?? row.metadata,
    ...(change.eventTime === undefined ? {} : { eventTime: change.eventTime.getTime() }),
    ...(expirationDate === undefined ? {} : { expirationDate }),
    updatedAt: now,
  };
  const contentHash = rehash(row.contentHash, changed, changed.eventTime);
  return {
    ...changed,
    contentHash,
    ...slotOfFact({ ...changed, contentHash }),
    ...analyzed(changed),
  };
}

function notFound(): MemoryError {
  return new MemoryError(
    "NOT_FOUND",
    "[mem0-kit] There is no memory with this id in this scope. Look it up with getAll or search.",
  );
}
