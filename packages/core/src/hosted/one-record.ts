import type { MemoryChange, MemoryItem } from "../memory.ts";
import { MemoryError } from "../memory-error.ts";
import { parseWire, wireMemory } from "../platform/index.ts";
import { isUuid } from "../records/is-uuid.ts";
import { withMarks } from "../records/marks.ts";
import { marksAfter } from "../records/verbatim-key.ts";
import type { Connection, ConnectionCall } from "./connection.ts";
import { type HostedRecord, toHostedRecord } from "./hosted-record.ts";

/** The record of an id; `null` for an unknown one and for a text that the platform never gave out. */
export async function readRecord(
  connection: Connection,
  id: string,
  call: ConnectionCall,
): Promise<HostedRecord | null> {
  if (!isUuid(id)) return null;
  const client = await connection.client(call);
  try {
    return toHostedRecord(parseWire(wireMemory, await client.get(id), "get"));
  } catch (error) {
    if (MemoryError.isInstance(error) && error.code === "NOT_FOUND") return null;
    throw error;
  }
}

/** Changes a record, keeping its marks; its identity follows its content. */
export async function updateRecord(
  connection: Connection,
  { item, marks }: HostedRecord,
  change: MemoryChange,
  call: ConnectionCall,
): Promise<MemoryItem> {
  const { text, expirationDate, eventTime } = change;
  const metadata = change.metadata ?? item.metadata;
  const timed = eventTime === undefined ? marks : { ...marks, eventTime };
  const stored = withMarks(
    metadata,
    await marksAfter(timed, { text: text ?? item.memory, metadata }),
  );
  const client = await connection.client(call);
  const changed = await client.update(item.id, {
    metadata: stored,
    ...(text === undefined ? {} : { text }),
    ...(expirationDate === undefined ? {} : { expirationDate }),
  });
  return toHostedRecord(parseWire(wireMemory, changed, "update")).item;
}

/** Erases one record; `false` when it was gone. */
export async function deleteRecord(
  connection: Connection,
  id: string,
  call: ConnectionCall,
): Promise<boolean> {
  const client = await connection.client(call);
  try {
    await client.delete(id);
    return true;
  } catch (error) {
    if (MemoryError.isInstance(error) && error.code === "NOT_FOUND") return false;
    throw error;
  }
}
