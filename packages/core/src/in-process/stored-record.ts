import type { JsonValue } from "../json-value.ts";
import type { MemoryItem } from "../memory.ts";
import { markKeys, type RecordMarks, splitMarks } from "../records/marks.ts";
import type { Mem0Record } from "./mem0.ts";
import type { Mem0Row } from "./mem0-inside.ts";
import { storedScope } from "./scope-ids.ts";

/**
 * Where a record's metadata and marks are kept, as JSON text in one key. mem0 would drop or overwrite
 * keys such as `user_id`, `data` and `updatedAt`, cannot take a key away, and many of its stores know
 * flat values only.
 */
const dataKey = "mem0_kit_data";

/** What mem0 keeps beside metadata in a row. */
const mem0Keys = new Set([
  "data",
  "hash",
  "textLemmatized",
  "createdAt",
  "updatedAt",
  "attributedTo",
  "expiration_date",
  "user_id",
  "agent_id",
  "run_id",
]);

/** A record as we give it out, and its marks. */
export interface StoredRecord {
  readonly item: MemoryItem;
  readonly marks: RecordMarks;
}

/** Metadata for mem0: `stored` is the caller's with the marks. The key of a verbatim record stays findable. */
export function packMetadata(
  stored: Readonly<Record<string, JsonValue>>,
): Record<string, JsonValue> {
  const key = stored[markKeys.key];
  return {
    [dataKey]: JSON.stringify(stored),
    ...(key === undefined ? {} : { [markKeys.key]: key }),
  };
}

/**
 * Tells a row of mem0's collection of names. With some settings it is the same as that of the memories: an
 * SQLite file that does not end in `.db`, Supabase's one table, Vectorize's one index.
 */
export function isEntity(payload: Readonly<Record<string, unknown>> = {}): boolean {
  return typeof payload.entityType === "string" && Array.isArray(payload.linkedMemoryIds);
}

/** Reads what mem0 gave out, also what others wrote with mem0 alone. */
export function readRecord(record: Mem0Record): StoredRecord {
  const stored = record.metadata ?? {};
  const { metadata, marks } = splitMarks(unpack(stored));
  const createdAt = readDate(record.createdAt) ?? new Date(0);
  // A verbatim record without a time of its own happened when it was kept.
  const eventTime = marks.eventTime ?? (marks.key === undefined ? undefined : createdAt);
  const role = marks.role ?? readRole(record.attributedTo);
  const expirationDate = stored.expiration_date;
  const item: MemoryItem = {
    id: record.id,
    memory: String(record.memory ?? ""),
    ...storedScope({ ...record }),
    ...(role === undefined ? {} : { role }),
    ...(marks.actor === undefined ? {} : { actor: marks.actor }),
    ...(eventTime === undefined ? {} : { eventTime: new Date(eventTime) }),
    ...(marks.sequence === undefined ? {} : { sequence: marks.sequence }),
    ...(marks.sourceMessageIds === undefined ? {} : { sourceMessageIds: marks.sourceMessageIds }),
    metadata,
    categories: [],
    createdAt,
    updatedAt: readDate(record.updatedAt) ?? new Date(createdAt),
    ...(typeof expirationDate === "string" ? { expirationDate } : {}),
  };
  return { item, marks };
}

/** Reads a row of a vector store. */
export function readRow({ id, payload }: Mem0Row): StoredRecord {
  const { data, createdAt, updatedAt, attributedTo, user_id, agent_id, run_id } = payload;
  return readRecord({
    id: String(id),
    memory: String(data ?? ""),
    metadata: payload,
    ...(typeof createdAt === "string" ? { createdAt } : {}),
    ...(typeof updatedAt === "string" ? { updatedAt } : {}),
    ...(typeof attributedTo === "string" ? { attributedTo } : {}),
    // Whatever they are: storedScope looks.
    ...({ user_id, agent_id, run_id } as object),
  });
}

function unpack(stored: Readonly<Record<string, unknown>>): unknown {
  const text = stored[dataKey];
  if (typeof text === "string")
    try {
      return JSON.parse(text);
    } catch {
      // Then what is beside it is all there is.
    }
  return Object.fromEntries(Object.entries(stored).filter(([key]) => !mem0Keys.has(key)));
}

function readDate(value: string | undefined): Date | undefined {
  const time = value === undefined ? Number.NaN : Date.parse(value);
  return Number.isNaN(time) ? undefined : new Date(time);
}

function readRole(value: string | undefined): "user" | "assistant" | undefined {
  return value === "user" || value === "assistant" ? value : undefined;
}
