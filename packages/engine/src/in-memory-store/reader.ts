import { type Scope, scopeKey, scopeMatches } from "@mem0-kit/core";
import { partitionKey } from "../partition-key.ts";
import { scopeFromKey } from "../scope-from-key.ts";
import type { IndexChange, PlacedRow, ScanOptions, StoreReader } from "../store.ts";
import { listEntities } from "./list-entities.ts";
import { listHistory } from "./list-history.ts";
import { type KeptRow, type NamespaceState, resultKey } from "./namespace-state.ts";

/** Reads the state that `stateOf` gives for a namespace. */
export function createReader(stateOf: (namespace: string) => NamespaceState): StoreReader {
  return {
    analyzerVersion: (namespace) => stateOf(namespace).analyzerVersion.get("version"),
    rows(namespace, ids) {
      const { ordinals, rows } = stateOf(namespace);
      return [...new Set(ids)].flatMap((id) => rows.get(ordinals.get(id) ?? -1)?.row ?? []);
    },
    texts(namespace, ordinals) {
      const { rows } = stateOf(namespace);
      return [...new Set(ordinals)].flatMap((ordinal) => rows.get(ordinal)?.row ?? []);
    },
    rowByMessageId(namespace, key, messageId) {
      return rowsOfScope(stateOf(namespace), key).find((row) => row.messageId === messageId);
    },
    rowByContentHash(namespace, key, contentHash) {
      return rowsOfScope(stateOf(namespace), key).find((row) => row.contentHash === contentHash);
    },
    rowsBySlot(namespace, key, slot, limit) {
      const { partitions, rows } = stateOf(namespace);
      const members = partitions.get(partitionKey(scopeFromKey(key)))?.ordinals.keys() ?? [];
      return [...members]
        .flatMap((ordinal) => rows.get(ordinal)?.row ?? [])
        .filter((row) => row.slot === slot && scopeKey(row.scope) === key)
        .sort((a, b) => b.ordinal - a.ordinal)
        .slice(0, limit);
    },
    scan: (namespace, options) => scan(stateOf(namespace), options),
    count(namespace, options) {
      return allRows(stateOf(namespace)).filter((row) => isWanted(row, options)).length;
    },
    partitions(namespace, scope, options) {
      const state = stateOf(namespace);
      return [...state.partitions]
        .filter(([, { ordinals }]) =>
          [...ordinals.keys()].some((ordinal) => {
            const kept = state.rows.get(ordinal);
            return kept !== undefined && canHold(scope, kept.row.scope, options);
          }),
        )
        .map(([partition, { epoch, revision }]) => ({ partition, epoch, revision }));
    },
    changes: (namespace, partition, after) => changes(stateOf(namespace), partition, after),
    lastSequence(namespace, partition, runId) {
      return rowsOfPartition(stateOf(namespace), partition)
        .filter(({ row }) => row.scope.runId === runId)
        .reduce((highest, { row }) => Math.max(highest, row.sequence), -1);
    },
    history(namespace, memoryId) {
      const entries = stateOf(namespace).history.get(memoryId) ?? [];
      return entries.map(({ entry }) => ({ ...entry }));
    },
    historyFeed: (namespace, page) => listHistory(stateOf(namespace), page),
    removedScope: (namespace, id) => stateOf(namespace).removedScopes.get(id),
    result(namespace, key, idempotencyKey) {
      return stateOf(namespace).results.get(resultKey(key, idempotencyKey))?.result;
    },
    oldestResult(namespace) {
      const times = [...stateOf(namespace).results.values()].map(({ at }) => at);
      return times.length === 0 ? undefined : times.reduce((a, b) => Math.min(a, b));
    },
    entities: (namespace, page) => listEntities(allRows(stateOf(namespace)), page),
  };
}

/** With a user all of its partitions count, whatever agent or run the scope adds. */
function canHold(
  scope: Scope,
  record: Scope,
  options: { readonly includeAgentMemories?: boolean } = {},
): boolean {
  if (scope.userId === undefined || record.userId === undefined)
    return scopeMatches(scope, record, options);
  return (
    record.userId === scope.userId && (scope.appId === undefined || record.appId === scope.appId)
  );
}

function scan(state: NamespaceState, options: ScanOptions): PlacedRow[] {
  const { order, after, limit } = options;
  const rows = allRows(state);
  if (order === "newest") rows.reverse();
  const isBeyond = ({ ordinal }: PlacedRow) =>
    after === undefined || (order === "newest" ? ordinal < after : ordinal > after);
  return rows.filter((row) => isBeyond(row) && isWanted(row, options)).slice(0, limit);
}

function isWanted(
  row: PlacedRow,
  options: Omit<ScanOptions, "order" | "after" | "limit">,
): boolean {
  const { scope, notExpiredOn, expiredBefore, updatedBefore } = options;
  if (scope !== undefined && !scopeMatches(scope, row.scope)) return false;
  const { expirationDate } = row;
  const expired = (day: string) => expirationDate !== undefined && expirationDate < day;
  return (
    !(notExpiredOn !== undefined && expired(notExpiredOn)) &&
    (expiredBefore === undefined || expired(expiredBefore)) &&
    (updatedBefore === undefined || row.updatedAt < updatedBefore)
  );
}

function changes(state: NamespaceState, partition: string, after: number): IndexChange[] {
  const written = rowsOfPartition(state, partition)
    .filter(({ revision }) => revision > after)
    .map(({ revision, row }) => ({ revision, change: indexed(row) }));
  const gone = after === 0 ? [] : [...(state.partitions.get(partition)?.removed ?? [])];
  const removed = gone
    .filter(([, revision]) => revision > after)
    .map(([ordinal, revision]) => ({ revision, change: { ordinal, removed: true as const } }));
  return [...written, ...removed]
    .sort((a, b) => a.revision - b.revision)
    .map(({ change }) => change);
}

function indexed(row: PlacedRow): IndexChange {
  const { text, metadata, contentHash, slot, sourceMessageIds, ...kept } = row;
  return kept;
}

/** By ordinal: the map's own order breaks when an undone deletion puts a row back. */
function allRows(state: NamespaceState): PlacedRow[] {
  return [...state.rows.values()].map(({ row }) => row).sort((a, b) => a.ordinal - b.ordinal);
}

function rowsOfPartition(state: NamespaceState, partition: string): KeptRow[] {
  const ordinals = [...(state.partitions.get(partition)?.ordinals.keys() ?? [])];
  return ordinals.sort((a, b) => a - b).flatMap((ordinal) => state.rows.get(ordinal) ?? []);
}

function rowsOfScope(state: NamespaceState, key: string): PlacedRow[] {
  return rowsOfPartition(state, partitionKey(scopeFromKey(key)))
    .map(({ row }) => row)
    .filter((row) => scopeKey(row.scope) === key);
}
