import type { MemoryChange, MemoryItem } from "../memory.ts";
import { MemoryError } from "../memory-error.ts";
import { type Scope, scopeMatches } from "../scope.ts";
import { contentKey } from "./content-key.ts";
import { type FakeRecord, type FakeStore, logChange } from "./fake-store.ts";

/** The record of an id, if the scope sees it. */
export function findVisible(
  store: FakeStore,
  id: string,
  scope: Scope | undefined,
): FakeRecord | undefined {
  const record = store.records.get(id);
  if (!record || (scope && !scopeMatches(scope, record.item))) return undefined;
  return record;
}

/** Changes a record and logs it. Throws `NOT_FOUND` where `findVisible` finds none. */
export function updateRecord(
  store: FakeStore,
  id: string,
  change: MemoryChange,
  scope: Scope | undefined,
): MemoryItem {
  const record = findVisible(store, id, scope);
  if (!record)
    throw new MemoryError(
      "NOT_FOUND",
      "[mem0-kit] There is no memory with this id in this scope. List them with getAll.",
    );
  const { expirationDate, text, ...rest } = change;
  const { expirationDate: before, ...item } = record.item;
  const expires = expirationDate === undefined ? before : (expirationDate ?? undefined);
  const changed: MemoryItem = {
    ...item,
    ...structuredClone(rest),
    ...(text === undefined ? {} : { memory: text, categories: [...store.categorize(text)] }),
    ...(expires === undefined ? {} : { expirationDate: expires }),
    updatedAt: store.now(),
  };
  store.records.set(id, {
    ...record,
    item: changed,
    contentKey: contentKey(changed, record.origin),
  });
  logChange(store, changed, { event: "UPDATE", before: item.memory, after: changed.memory });
  return structuredClone(changed);
}

/** Erases a record and its text wherever it is kept; a log without text stays. */
export function deleteRecord(store: FakeStore, { item }: FakeRecord): void {
  store.records.delete(item.id);
  const log = store.logs.get(item.id);
  if (log) {
    const entries = log.entries.map((entry) => ({ ...entry, before: null, after: null }));
    store.logs.set(item.id, { ...log, entries });
  }
  logChange(store, item, { event: "DELETE", before: null, after: null });
  for (const [key, result] of store.results) {
    if (!result.results.some(({ id }) => id === item.id)) continue;
    const results = result.results.map((added) =>
      added.id === item.id ? { ...added, memory: "" } : added,
    );
    store.results.set(key, { ...result, results });
  }
}
