import {
  type ImportFailure,
  type Memory,
  MemoryError,
  type MemoryRecord,
  type Scope,
  scopeIds,
  scopeKey,
} from "@mem0-kit/core";
import { localMemory } from "@mem0-kit/local";

/** Tells what of some records could not be imported, without writing them anywhere that stays. */
export interface RecordChecker {
  check(records: readonly MemoryRecord[]): Promise<readonly ImportFailure[]>;
  close(): Promise<void>;
}

/**
 * Imports into a memory in RAM, so that the rules are the very same. Of the memory that the records
 * are for it knows nothing; `takenIds` asks that one.
 */
export function createRecordChecker(scope: Scope | undefined): RecordChecker {
  const memory = localMemory({ path: ":memory:" });
  return {
    async check(records) {
      await memory.admin.wipe();
      const options = scope === undefined ? {} : { scope };
      const { failures } = await memory.admin.import(records, options);
      return failures;
    },
    close: () => memory.close(),
  };
}

/** The records whose id belongs to a memory of another scope. */
export async function takenIds(
  memory: Pick<Memory, "get">,
  records: readonly MemoryRecord[],
): Promise<readonly ImportFailure[]> {
  const found = await Promise.all(records.map(({ id }) => memory.get(id)));
  return records.flatMap((record, index) => {
    const item = found[index];
    if (!item || keyOf(item) === keyOf(record)) return [];
    const error = new MemoryError(
      "CONFLICT",
      `[mem0-kit] The id ${JSON.stringify(record.id)} belongs to a memory of another scope. Give the record another id.`,
    );
    return [{ index, id: record.id, error: error.toJSON() }];
  });
}

function keyOf(record: Scope): string {
  return scopeKey(Object.fromEntries(scopeIds.map((id) => [id, record[id]])) as Scope);
}
