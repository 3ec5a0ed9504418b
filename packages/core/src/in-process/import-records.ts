import type {
  ImportFailure,
  ImportOptions,
  ImportResult,
  MemoryAdmin,
  MemoryRecord,
} from "../memory-admin.ts";
import { MemoryError } from "../memory-error.ts";
import { withMarks } from "../records/marks.ts";
import { type Scope, scopeKey, scopeMatches } from "../scope.ts";
import { findRecord } from "./find-records.ts";
import type { Mem0HistoryStore } from "./mem0-inside.ts";
import type { InsertedRow } from "./mem0-view.ts";
import { type ParsedRecord, parseRecord } from "./parse-record.ts";
import { mem0Ids, ownerKey } from "./scope-ids.ts";
import { type Session, withView } from "./session.ts";
import { packMetadata } from "./stored-record.ts";

/** Most failures that a result names, and how often progress is told. */
const mostFailures = 1000;
const progressEvery = 100;

/**
 * Writes records one by one, each with its own id, dates and history. mem0 has no field for categories
 * and numbers the entries of histories itself; what identity `infer: false` had is not in a record, so
 * the same message added again is another record.
 */
export async function importRecords(
  session: Session,
  records: Parameters<MemoryAdmin["import"]>[0],
  { scope, onProgress, signal }: ImportOptions,
): Promise<ImportResult> {
  const sum = { added: 0, skipped: 0, failed: 0 };
  const failures: ImportFailure[] = [];
  let index = 0;
  for await (const record of records) {
    if (signal?.aborted) break;
    const outcome = await importRecord(session, record, scope);
    sum[MemoryError.isInstance(outcome) ? "failed" : outcome] += 1;
    if (MemoryError.isInstance(outcome) && failures.length < mostFailures)
      failures.push(failureOf(index, record, outcome));
    index += 1;
    if (index % progressEvery === 0) onProgress?.(index);
  }
  if (index % progressEvery !== 0) onProgress?.(index);
  return { ...sum, failures };
}

/** One record that cannot be taken must not cost the others. */
async function importRecord(
  session: Session,
  record: MemoryRecord,
  scope: Scope | undefined,
): Promise<"added" | "skipped" | MemoryError> {
  try {
    const parsed = parseRecord(record);
    if (scope !== undefined && !scopeMatches(scope, parsed.scope)) return outOfScope();
    return await session.locks.run(ownerKey(parsed.scope), async () => {
      const known = await findRecord(session, parsed.id, undefined);
      if (known === undefined) return writeRecord(session, parsed);
      return scopeKey(known.item) === scopeKey(parsed.scope) ? "skipped" : takenId(parsed.id);
    });
  } catch (error) {
    if (MemoryError.isInstance(error)) return error;
    throw error;
  }
}

/** By way of mem0's add, so that the row is what mem0 would write, save for what is the record's own. */
async function writeRecord(session: Session, record: ParsedRecord): Promise<"added"> {
  const { id, memory, scope, metadata, marks, expirationDate } = record;
  const onInsert = ({ payload }: InsertedRow): InsertedRow => ({
    id,
    payload: {
      ...payload,
      createdAt: record.createdAt.toISOString(),
      updatedAt: record.updatedAt.toISOString(),
    },
  });
  const addHistory = () => writeHistory(session.inside.db, record);
  await withView(session, { onInsert, addHistory }, ({ mem0 }) =>
    mem0.add([{ role: "user", content: memory }], {
      ...mem0Ids(scope),
      infer: false,
      metadata: packMetadata(withMarks(metadata, marks)),
      ...(expirationDate === undefined ? {} : { expirationDate }),
    }),
  );
  return "added";
}

async function writeHistory(db: Mem0HistoryStore, record: ParsedRecord): Promise<void> {
  const { id, memory, createdAt } = record;
  const added = { event: "ADD", before: null, after: memory, at: createdAt } as const;
  for (const { event, before, after, at } of record.history.length > 0 ? record.history : [added]) {
    const time = at.toISOString();
    const times = event === "ADD" ? [time] : [createdAt.toISOString(), time];
    await db.addHistory(id, before, after, event, ...times);
  }
}

function failureOf(index: number, record: unknown, error: MemoryError): ImportFailure {
  const id = (record as { readonly id?: unknown } | null | undefined)?.id;
  return { index, ...(typeof id === "string" ? { id } : {}), error: error.toJSON() };
}

function outOfScope(): MemoryError {
  return new MemoryError(
    "SCOPE_CONFLICT",
    "[mem0-kit] The record is outside of the scope of this import. Leave it out, or import it with its own scope.",
  );
}

/** Whose it is is not told. */
function takenId(id: string): MemoryError {
  return new MemoryError(
    "CONFLICT",
    `[mem0-kit] The id ${JSON.stringify(id)} belongs to a memory of another scope. Give the record another id.`,
  );
}
