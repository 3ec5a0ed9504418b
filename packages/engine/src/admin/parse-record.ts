import {
  type HistoryEntry,
  type MemoryCapabilities,
  MemoryError,
  type MemoryRecord,
  parseAdd,
  parseScopeId,
  scopeIds,
} from "@mem0-kit/core";
import { messageHash } from "../content-hash.ts";
import { slotOfFact } from "../facts/slot-of-fact.ts";
import { analyzed } from "../recorder.ts";
import type { MemoryRow } from "../store.ts";
import type { EngineRecord } from "./export-records.ts";

/** A record ready to be written. */
export interface ParsedRecord {
  readonly row: ImportedRow;
  /** Empty where the record has none. */
  readonly history: readonly HistoryEntry[];
}

/** A row of an import, which takes the next place of its run when the record does not say one. */
export type ImportedRow = Omit<MemoryRow, "sequence"> & { readonly sequence?: number };

/**
 * Checks a record by the rules of `add` and makes a row and a history of it.
 *
 * @throws MemoryError `INVALID_INPUT` or `SCOPE_REQUIRED` for one that `add` would not have made.
 */
export function parseRecord(
  record: MemoryRecord,
  capabilities: MemoryCapabilities,
  now: number,
): ParsedRecord {
  if (typeof record !== "object" || record === null) throw invalid("A record must be an object.");
  const row = parseRow(record, capabilities, now);
  return { row, history: parseHistory(listOf("history", record.history ?? []), row.id) };
}

function parseRow(
  record: MemoryRecord,
  capabilities: MemoryCapabilities,
  now: number,
): ImportedRow {
  const { memory, role, actor, sequence, sourceMessageIds, messageId, contentHash } =
    record as EngineRecord;
  const id = parseScopeId("id", record.id);
  const given = scopeIds.flatMap((name) =>
    record[name] === undefined ? [] : [[name, record[name]]],
  );
  const { scope, metadata, expirationDate, messages } = parseAdd(
    [{ role: "user", content: memory, ...(actor === undefined ? {} : { name: actor }) }],
    {
      scope: Object.fromEntries(given),
      metadata: record.metadata ?? {},
      infer: false,
      ...(record.expirationDate === undefined ? {} : { expirationDate: record.expirationDate }),
    },
    capabilities,
  );
  const [message] = messages;
  if (message === undefined) throw invalid("A record must have a text.");
  const createdAt = timeOf("createdAt", record.createdAt) ?? now;
  const eventTime = timeOf("eventTime", record.eventTime);
  const content = {
    text: message.text,
    ...(role === undefined ? {} : { role: roleOf(role) }),
    ...(message.name === undefined ? {} : { actor: message.name }),
    ...(eventTime === undefined ? {} : { eventTime }),
    metadata,
  };
  // One that comes from elsewhere counts as kept in its own words.
  const hashed = {
    ...content,
    contentHash: isHash(contentHash) ? contentHash : messageHash(content),
  };
  const found = analyzed(content);
  return {
    ...hashed,
    ...slotOfFact(hashed),
    id,
    scope,
    ...(sequence === undefined ? {} : { sequence: sequenceOf(sequence) }),
    ...(messageId === undefined ? {} : { messageId: parseScopeId("messageId", messageId) }),
    ...(sourceMessageIds === undefined
      ? {}
      : { sourceMessageIds: listOf("sourceMessageIds", sourceMessageIds).map(parseSource) }),
    ...(expirationDate === undefined ? {} : { expirationDate }),
    createdAt,
    updatedAt: timeOf("updatedAt", record.updatedAt) ?? createdAt,
    analysis: found.analysis,
    categories: parseCategories(record) ?? found.categories,
  };
}

/**
 * Entries stay under their ids, so that an export of what was imported is the same. They are looked
 * up within their memory only: an id that another memory or namespace has too does no harm, and one
 * that comes twice in a history is kept once.
 */
function parseHistory(entries: readonly unknown[], memoryId: string): HistoryEntry[] {
  const parsed = entries.map((entry) => parseEntry(entry, memoryId));
  if (parsed.length < 2) return parsed;
  const seen = new Set<string>();
  return parsed.map((entry) => {
    const isNew = seen.size < seen.add(entry.id).size;
    return isNew ? entry : { ...entry, id: crypto.randomUUID() };
  });
}

function parseEntry(entry: unknown, memoryId: string): HistoryEntry {
  const { id, event, before, after, actor, at } = (entry ?? {}) as Partial<HistoryEntry>;
  const time = timeOf("history.at", at);
  if (time === undefined || (event !== "ADD" && event !== "UPDATE" && event !== "DELETE"))
    throw invalid("An entry of a record's history must have a date and be ADD, UPDATE or DELETE.");
  return {
    id: typeof id === "string" ? parseScopeId("history.id", id) : crypto.randomUUID(),
    memoryId,
    event,
    before: typeof before === "string" ? before : null,
    after: typeof after === "string" ? after : null,
    at: new Date(time),
    ...(actor === undefined ? {} : { actor: parseScopeId("history.actor", actor) }),
  };
}

function parseSource(id: unknown): string {
  return parseScopeId("sourceMessageIds", id);
}

/**
 * The record's own; `undefined` where they are still to be found. An empty list of another backend's
 * record says nothing: many have no categories. Of an engine's record, which has a hash, it is true.
 */
function parseCategories({ categories, contentHash }: EngineRecord): string[] | undefined {
  if (categories === undefined) return undefined;
  const list = listOf("categories", categories);
  return list.length > 0 || isHash(contentHash) ? list.map(String) : undefined;
}

function listOf(name: string, value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw invalid(`${name} of a record must be a list.`);
}

/** A record that went through JSON has its dates as text. */
function timeOf(name: string, value: unknown): number | undefined {
  if (value === undefined || value === null) return undefined;
  const time = value instanceof Date || typeof value === "string" ? +new Date(value) : Number.NaN;
  if (Number.isNaN(time)) throw invalid(`${name} of a record must be a valid date.`);
  return time;
}

function roleOf(role: unknown): NonNullable<MemoryRow["role"]> {
  if (role === "user" || role === "assistant" || role === "system") return role;
  throw invalid("role of a record must be user, assistant or system.");
}

function sequenceOf(sequence: unknown): number {
  if (Number.isSafeInteger(sequence)) return sequence as number;
  throw invalid("sequence of a record must be a whole number.");
}

function isHash(hash: unknown): hash is string {
  return typeof hash === "string" && /^[fm]:[\w-]{43}(@-?\d+)?$/.test(hash);
}

function invalid(message: string): MemoryError {
  return new MemoryError("INVALID_INPUT", `[mem0-kit] ${message}`);
}
