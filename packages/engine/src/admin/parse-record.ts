import {
  type HistoryEntry,
  type MemoryCapabilities,
  MemoryError,
  type MemoryRecord,
  parseAdd,
  parseScopeId,
  scopeIds,
} from "@mem0-kit/core";
import { factHash } from "../content-hash.ts";
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
  const row = parseRow(record, capabilities, now);
  return { row, history: (record.history ?? []).map((entry) => parseEntry(entry, row.id)) };
}

function parseRow(
  record: MemoryRecord,
  capabilities: MemoryCapabilities,
  now: number,
): ImportedRow {
  const { memory, role, actor, sequence, sourceMessageIds, categories, messageId, contentHash } =
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
    contentHash: isHash(contentHash) ? contentHash : factHash(message.text),
  };
  const found = analyzed(content);
  return {
    ...content,
    id,
    scope,
    ...(sequence === undefined ? {} : { sequence: sequenceOf(sequence) }),
    ...(messageId === undefined ? {} : { messageId: parseScopeId("messageId", messageId) }),
    ...(sourceMessageIds === undefined
      ? {}
      : { sourceMessageIds: sourceMessageIds.map((one) => parseScopeId("sourceMessageIds", one)) }),
    ...(expirationDate === undefined ? {} : { expirationDate }),
    createdAt,
    updatedAt: timeOf("updatedAt", record.updatedAt) ?? createdAt,
    analysis: found.analysis,
    categories: categories?.length > 0 ? categories.map(String) : found.categories,
  };
}

/** Under an id of its own: the entry may be there already, in another namespace of the store. */
function parseEntry(entry: HistoryEntry, memoryId: string): HistoryEntry {
  const { event, before, after, actor } = entry;
  const at = timeOf("history.at", entry.at);
  if (at === undefined || (event !== "ADD" && event !== "UPDATE" && event !== "DELETE"))
    throw invalid("An entry of a record's history must have a date and be ADD, UPDATE or DELETE.");
  return {
    id: crypto.randomUUID(),
    memoryId,
    event,
    before: typeof before === "string" ? before : null,
    after: typeof after === "string" ? after : null,
    at: new Date(at),
    ...(actor === undefined ? {} : { actor: parseScopeId("history.actor", actor) }),
  };
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
