import {
  describeValue,
  invalidInput,
  isPlainObject,
  parseChoice,
  parseDate,
  parseDay,
  parseText,
} from "../checks.ts";
import { limits } from "../limits.ts";
import type { HistoryEntry, MemoryItem } from "../memory.ts";
import { parseMetadata } from "../parse-json.ts";
import { isUuid } from "../records/is-uuid.ts";
import { type RecordMarks, refuseReservedKeys } from "../records/marks.ts";
import { parseScope, parseScopeId, type Scope, scopeIds } from "../scope.ts";
import { inProcessScopeIds } from "./scope-ids.ts";

/** A record of an import, as it is to be written. */
export interface ParsedRecord
  extends Pick<MemoryItem, "id" | "memory" | "metadata" | "createdAt" | "updatedAt"> {
  readonly scope: Scope;
  readonly marks: RecordMarks;
  readonly expirationDate?: string;
  readonly history: readonly Pick<HistoryEntry, "event" | "before" | "after" | "at">[];
}

/**
 * Checks a record of an import.
 *
 * @throws MemoryError `INVALID_INPUT`; `UNSUPPORTED` for an app id.
 */
export function parseRecord(record: unknown): ParsedRecord {
  if (!isPlainObject(record))
    throw invalidInput(`A record must be an object, not ${describeValue(record)}.`);
  const { id, memory, metadata = {}, createdAt, updatedAt, expirationDate, history = [] } = record;
  if (typeof id !== "string" || !isUuid(id))
    throw invalidInput("The id of a record must be a UUID: mem0's stores take no other.");
  const checked = parseMetadata("metadata", metadata);
  refuseReservedKeys(checked);
  const created = parseDate("createdAt", createdAt);
  if (!Array.isArray(history))
    throw invalidInput(`history must be a list, not ${describeValue(history)}.`);
  return {
    id: id.toLowerCase(),
    memory: parseText("memory", memory, { bytes: limits.textBytes }),
    scope: scopeOf(record),
    metadata: checked,
    marks: marksOf(record),
    createdAt: created,
    updatedAt: updatedAt === undefined ? created : parseDate("updatedAt", updatedAt),
    ...(expirationDate === undefined
      ? {}
      : { expirationDate: parseDay("expirationDate", expirationDate) }),
    history: history.map(parseEntry),
  };
}

function scopeOf(record: Readonly<Record<string, unknown>>): Scope {
  const ids = scopeIds.filter((id) => record[id] !== undefined);
  return parseScope(Object.fromEntries(ids.map((id) => [id, record[id]])), {
    supported: inProcessScopeIds,
  });
}

function marksOf({
  role,
  actor,
  eventTime,
  sequence,
  sourceMessageIds,
}: Readonly<Record<string, unknown>>): RecordMarks {
  return {
    ...(role === undefined
      ? {}
      : { role: parseChoice("role", role, ["user", "assistant", "system"]) }),
    ...(actor === undefined ? {} : { actor: parseScopeId("actor", actor) }),
    ...(eventTime === undefined ? {} : { eventTime: parseDate("eventTime", eventTime) }),
    ...(typeof sequence === "number" ? { sequence } : {}),
    ...(Array.isArray(sourceMessageIds)
      ? { sourceMessageIds: sourceMessageIds.map((id) => parseScopeId("sourceMessageIds", id)) }
      : {}),
  };
}

function parseEntry(entry: unknown): ParsedRecord["history"][number] {
  if (!isPlainObject(entry))
    throw invalidInput(`An entry of history must be an object, not ${describeValue(entry)}.`);
  const { event, before, after, at } = entry;
  return {
    event: parseChoice("event", event, ["ADD", "UPDATE", "DELETE"]),
    before: typeof before === "string" ? before : null,
    after: typeof after === "string" ? after : null,
    at: parseDate("at", at),
  };
}
