import { createHash } from "node:crypto";
import type { MemoryRecord, Scope } from "@mem0-kit/core";
import { invalidInput } from "./invalid-input.ts";
import { parseInstant } from "./parse-instant.ts";
import { field, type Row, scopeOfRow } from "./row.ts";

/** Fields whose names and values are the same in the file and in a record. */
const same = [
  "memory",
  "role",
  "actor",
  "sequence",
  "sourceMessageIds",
  "metadata",
  "categories",
  "messageId",
  "contentHash",
] as const;

/** Dates of a record, by their names: ours, then mem0's. */
const dates = {
  eventTime: ["eventTime", "event_time"],
  createdAt: ["createdAt", "created_at"],
  updatedAt: ["updatedAt", "updated_at"],
} as const;

/** Whether mem0 keeps the row only as what another memory has taken the place of. */
export function isReplaced(row: Row): boolean {
  return field(row, "replaced_by", "replacedBy") !== undefined;
}

/**
 * Makes a record of a row: of our own export, or of a list or export of mem0. A row without any id
 * of a scope takes `scope`. Only dates and names are looked at; the memory checks the rest.
 *
 * @throws MemoryError `INVALID_INPUT`.
 */
export function toMemoryRecord(row: Row, scope: Scope | undefined): MemoryRecord {
  if (typeof row.memory !== "string") throw invalidInput("memory must be a text.");
  const record: Record<string, unknown> = { ...(scopeOfRow(row) ?? scope) };
  for (const name of same) {
    const value = row[name];
    if (value !== undefined && value !== null) record[name] = value;
  }
  for (const [name, names] of Object.entries(dates)) {
    const value = field(row, ...names);
    if (value !== undefined) record[name] = parseInstant(name, value);
  }
  const expirationDate = field(row, "expirationDate", "expiration_date");
  if (expirationDate !== undefined) record.expirationDate = toDay(expirationDate);
  const history = field(row, "history");
  if (history !== undefined)
    record.history = Array.isArray(history) ? history.map(toEntry) : history;
  record.id = field(row, "id") ?? idOf(record);
  return record as unknown as MemoryRecord;
}

/** mem0 says some days as the first moment of them. */
function toDay(value: unknown): unknown {
  return typeof value === "string" && /^\d{4}-\d\d-\d\d[T ]/.test(value)
    ? value.slice(0, 10)
    : value;
}

function toEntry(entry: unknown): unknown {
  if (typeof entry !== "object" || entry === null)
    throw invalidInput("An entry of the history must be an object.");
  const { at, ...rest } = entry as { readonly at?: unknown };
  return { ...rest, ...(at === undefined ? {} : { at: parseInstant("history.at", at) }) };
}

/** The same for the same memory, so that a file without ids can be imported again. */
function idOf({ userId, agentId, appId, runId, memory, createdAt }: Record<string, unknown>) {
  const identity = JSON.stringify([userId, agentId, appId, runId, memory, createdAt]);
  const hex = createHash("sha256").update(identity).digest("hex");
  // Version 8 of UUIDs: made of what the maker likes.
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
