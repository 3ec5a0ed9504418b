import { type Scope, scopeMatches } from "@mem0-kit/core";
import { analyzerVersion } from "../analysis.ts";
import { partitionKey } from "../partition-key.ts";
import { scopeFromKey } from "../scope-from-key.ts";
import type { MemoryRow, StoreReader, StoreWriter } from "../store.ts";
import { forgetHistory } from "./forget-history.ts";
import { type Counters, type NamespaceState, resultKey } from "./namespace-state.ts";
import type { UndoLog } from "./undo-log.ts";

/** Writes through an undo log, so that a failing transaction can be taken back. */
export function createWriter(
  reader: StoreReader,
  stateOf: (namespace: string) => NamespaceState,
  counters: Counters,
  undo: UndoLog,
): StoreWriter {
  function put(state: NamespaceState, row: MemoryRow): number {
    if (state.analyzerVersion.size === 0)
      undo.set(state.analyzerVersion, "version", analyzerVersion);
    const ordinal = state.ordinals.get(row.id) ?? counters.ordinal++;
    const partition = partitionKey(row.scope);
    const before = state.rows.get(ordinal);
    if (before !== undefined && before.partition !== partition) remove(state, row.id);
    const revision = nextRevision(state, partition);
    const placed = deepFreeze({ ...structuredClone(row), ordinal });
    undo.set(state.rows, ordinal, { row: placed, partition, revision });
    undo.set(state.ordinals, row.id, ordinal);
    undo.delete(state.removedScopes, row.id);
    const members = state.partitions.get(partition);
    if (members === undefined) return ordinal;
    undo.set(members.ordinals, ordinal, true);
    undo.delete(members.removed, ordinal);
    return ordinal;
  }

  function remove(state: NamespaceState, id: string): void {
    const ordinal = state.ordinals.get(id);
    const kept = ordinal === undefined ? undefined : state.rows.get(ordinal);
    if (ordinal === undefined || kept === undefined) return;
    undo.delete(state.rows, ordinal);
    undo.delete(state.ordinals, id);
    const revision = nextRevision(state, kept.partition);
    const members = state.partitions.get(kept.partition);
    if (members === undefined) return;
    undo.delete(members.ordinals, ordinal);
    undo.set(members.removed, ordinal, revision);
    if (members.ordinals.size === 0) undo.delete(state.partitions, kept.partition);
  }

  function nextRevision(state: NamespaceState, partition: string): number {
    const before = state.partitions.get(partition) ?? {
      epoch: ++counters.epoch,
      revision: 0,
      ordinals: new Map(),
      removed: new Map(),
    };
    const revision = before.revision + 1;
    undo.set(state.partitions, partition, { ...before, revision });
    return revision;
  }

  function removeAll(state: NamespaceState, sees: (scope: Scope) => boolean): number {
    const seen = [...state.rows.values()].filter(({ row }) => sees(row.scope));
    for (const { row } of seen) {
      remove(state, row.id);
      undo.delete(state.history, row.id);
    }
    for (const [key, kept] of state.results) if (sees(kept.scope)) undo.delete(state.results, key);
    for (const [id, scope] of state.removedScopes) {
      if (!sees(scope)) continue;
      undo.delete(state.removedScopes, id);
      undo.delete(state.history, id);
    }
    return seen.length;
  }

  function erase(state: NamespaceState, sees: (scope: Scope) => boolean): number {
    const erased = removeAll(state, sees);
    for (const stores of [state.transcripts, state.documents] as Map<string, unknown>[])
      for (const key of stores.keys()) if (sees(scopeFromKey(key))) undo.delete(stores, key);
    return erased;
  }

  return {
    ...reader,
    put: (namespace, row) => put(stateOf(namespace), row),
    setAnalyzerVersion(namespace, version) {
      undo.set(stateOf(namespace).analyzerVersion, "version", version);
    },
    remove(namespace, id) {
      const state = stateOf(namespace);
      const row = state.rows.get(state.ordinals.get(id) ?? -1)?.row;
      remove(state, id);
      if (row !== undefined) undo.set(state.removedScopes, id, row.scope);
    },
    removeAll: (namespace, scope) =>
      removeAll(stateOf(namespace), (other) => scopeMatches(scope, other)),
    erase(namespace, scope) {
      const state = stateOf(namespace);
      if (scope !== undefined) return erase(state, (other) => scopeMatches(scope, other));
      for (const memoryId of state.history.keys()) undo.delete(state.history, memoryId);
      return erase(state, () => true);
    },
    appendHistory(namespace, entry) {
      const { history } = stateOf(namespace);
      const entries = history.get(entry.memoryId) ?? [];
      const kept = { place: counters.historyPlace++, entry: { ...entry } };
      undo.set(history, entry.memoryId, [...entries, kept]);
    },
    eraseHistory(namespace, memoryId) {
      const { history } = stateOf(namespace);
      const entries = history.get(memoryId) ?? [];
      const erased = entries.map(({ place, entry: { actor, ...entry } }) => ({
        place,
        entry: { ...entry, before: null, after: null },
      }));
      if (erased.length > 0) undo.set(history, memoryId, erased);
    },
    forgetHistory: (namespace, options) => forgetHistory(stateOf(namespace), options, undo),
    forgetResults(namespace, before, limit) {
      const { results } = stateOf(namespace);
      const old = [...results].filter(([, { at }]) => at < before).slice(0, limit);
      for (const [key] of old) undo.delete(results, key);
      return old.length;
    },
    putResult(namespace, scopeKey, idempotencyKey, result, at) {
      const scope = scopeFromKey(scopeKey);
      const kept = { at, scope, result: deepFreeze(structuredClone(result)) };
      undo.set(stateOf(namespace).results, resultKey(scopeKey, idempotencyKey), kept);
    },
  };
}

/** What readers get is the kept object itself: a caller that changed it would change the store. */
function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  for (const part of Object.values(value)) deepFreeze(part);
  return Object.freeze(value);
}
