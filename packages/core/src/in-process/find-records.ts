import { MemoryError } from "../memory-error.ts";
import { isUuid } from "../records/is-uuid.ts";
import { type Scope, scopeMatches } from "../scope.ts";
import type { Mem0Filters } from "./mem0.ts";
import type { Mem0Row } from "./mem0-inside.ts";
import { scopeFilters } from "./scope-ids.ts";
import { type Session, withStores } from "./session.ts";
import { isEntity, readRow, type StoredRecord } from "./stored-record.ts";

/** The record of an id, if there is one and the scope sees it. */
export async function findRecord(
  session: Session,
  id: string,
  scope: Scope | undefined,
): Promise<StoredRecord | undefined> {
  if (!isUuid(id)) return undefined;
  const row = await withStores(session, ({ vectorStore }) => vectorStore.get(id));
  if (!row || isEntity(row.payload)) return undefined;
  const record = readRow(row);
  return scope === undefined || scopeMatches(scope, record.item) ? record : undefined;
}

/** Every record that a scope sees, expired ones too; without a scope all that there are. */
export async function listRecords(
  session: Session,
  scope: Scope | undefined,
): Promise<StoredRecord[]> {
  const rows = await listRows(session, scope === undefined ? {} : scopeFilters(scope));
  const records = rows.map(readRow);
  return scope === undefined ? records : records.filter(({ item }) => scopeMatches(scope, item));
}

/**
 * Rows that pass some equalities. mem0's stores have no pages, so it is all of them.
 *
 * @throws MemoryError `UNSUPPORTED` where there are more than the store gives out: a list that lacks some
 * would pass for the whole.
 */
export async function listRows(session: Session, filters: Mem0Filters): Promise<Mem0Row[]> {
  const { listLimit } = session;
  const listed = await withStores(session, ({ vectorStore }) =>
    vectorStore.list(filters, listLimit),
  );
  const rows = (Array.isArray(listed[0]) ? listed[0] : listed) as Mem0Row[];
  if (rows.length < listLimit) return rows.filter(({ payload }) => !isEntity(payload));
  throw new MemoryError(
    "UNSUPPORTED",
    `[mem0-kit] The store has ${listLimit} memories or more for this call, and mem0 cannot list further. Narrow the scope, or raise listLimit if the store can give more.`,
  );
}
