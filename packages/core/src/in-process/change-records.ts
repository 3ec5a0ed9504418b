import type { HistoryEntry, MemoryChange, MemoryItem } from "../memory.ts";
import type { DriverCall } from "../memory-driver.ts";
import { memoryNotFound } from "../memory-not-found.ts";
import { isUuid } from "../records/is-uuid.ts";
import { refuseReservedKeys, withMarks } from "../records/marks.ts";
import { marksAfter } from "../records/verbatim-key.ts";
import { type Scope, scopeKey, scopeMatches } from "../scope.ts";
import { findRecord, listRecords } from "./find-records.ts";
import {
  deletedNote,
  eraseTexts,
  forgetMessages,
  scopeOfDeleted,
  toEntries,
} from "./mem0-sqlite/history-store.ts";
import { ownerKey } from "./scope-ids.ts";
import { type Session, withStores, withView } from "./session.ts";
import { packMetadata, type StoredRecord } from "./stored-record.ts";

/** Changes a record after whatever else is being written for its owner. */
export async function updateRecord(
  session: Session,
  id: string,
  change: MemoryChange,
  scope: Scope | undefined,
  call: DriverCall,
): Promise<MemoryItem> {
  refuseReservedKeys(change.metadata);
  const changed = await withOwner(session, id, scope, async ({ item, marks }) => {
    call.signal.throwIfAborted();
    const { text = item.memory, metadata = item.metadata, eventTime, expirationDate } = change;
    const dated = eventTime === undefined ? marks : { ...marks, eventTime };
    const next = await marksAfter(dated, { text, metadata });
    await withView(session, call, ({ mem0 }) =>
      mem0.update(id, {
        ...(change.text === undefined ? {} : { text }),
        metadata: packMetadata(withMarks(metadata, next)),
        ...(expirationDate === undefined ? {} : { expirationDate }),
      }),
    );
    return findRecord(session, id, undefined);
  });
  if (changed === undefined) throw memoryNotFound();
  return changed.item;
}

/** Erases a record; `false` when there is none that the scope sees. */
export async function deleteRecord(
  session: Session,
  id: string,
  scope: Scope | undefined,
  call: DriverCall,
): Promise<boolean> {
  const deleted = await withOwner(session, id, scope, async (record) => {
    call.signal.throwIfAborted();
    await eraseRecord(session, record, call);
    return true;
  });
  return deleted ?? false;
}

/**
 * Erases all that a scope sees, one by one, and mem0's log of its messages: mem0's own `deleteAll` takes
 * `*` for everyone and knows nothing of the scope table.
 */
export async function deleteRecords(
  session: Session,
  scope: Scope,
  call: DriverCall,
): Promise<number> {
  let deleted = 0;
  for (const { item } of await listRecords(session, scope)) {
    call.signal.throwIfAborted();
    if (await deleteRecord(session, item.id, scope, call)) deleted += 1;
  }
  await withStores(session, async ({ db }) =>
    forgetMessages(db, (logged) => scopeMatches(scope, logged)),
  );
  return deleted;
}

/** What happened to a record; of a deleted one without texts, and for its own scope only. */
export async function historyOf(
  session: Session,
  id: string,
  scope: Scope | undefined,
): Promise<HistoryEntry[]> {
  if (!isUuid(id)) return [];
  const record = await findRecord(session, id, undefined);
  const rows = await withStores(session, ({ db }) => db.getHistory(id));
  const owner = record?.item ?? scopeOfDeleted(rows);
  if (scope !== undefined && (owner === undefined || !scopeMatches(scope, owner))) return [];
  return toEntries(rows, { withTexts: record !== undefined });
}

/** Erases the row, mem0's links to it, its texts in the history and the messages that it may be from. */
async function eraseRecord(
  session: Session,
  { item }: StoredRecord,
  call: DriverCall,
): Promise<void> {
  const { db } = session.inside;
  const note = deletedNote(item);
  const addHistory: typeof db.addHistory = (memoryId, _before, _after, action) => {
    const now = new Date().toISOString();
    return db.addHistory(memoryId, null, note, action, now, now, 1);
  };
  await withView(session, { ...call, addHistory }, async ({ mem0 }) => {
    await mem0.delete(item.id);
    eraseTexts(db, item.id);
    forgetMessages(db, (logged) => scopeKey(logged) === scopeKey(item));
  });
}

/** Runs work on a record when it is its owner's turn; undefined when there is none by then. */
async function withOwner<T>(
  session: Session,
  id: string,
  scope: Scope | undefined,
  work: (record: StoredRecord) => Promise<T>,
): Promise<T | undefined> {
  const found = await findRecord(session, id, scope);
  if (found === undefined) return undefined;
  return session.locks.run(ownerKey(found.item), async () => {
    const record = await findRecord(session, id, scope);
    return record === undefined ? undefined : work(record);
  });
}
