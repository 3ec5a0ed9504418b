import {
  type JsonValue,
  MemoryError,
  type Page,
  type TranscriptEntry,
  type TranscriptInfo,
} from "@mem0-kit/core";
import { invalidCursor } from "@mem0-kit/engine";
import type { Connection } from "./connection.ts";
import { nextNumber } from "./namespaces.ts";

/** A row of `transcripts`, as of the start of the transaction. */
export interface Conversation {
  readonly id: number;
  readonly length: number;
}

interface EntryRecord {
  readonly position: number;
  readonly created_at: number;
  readonly value: string;
}

/** Entries of a conversation, oldest first. */
export function readEntries(
  connection: Connection,
  { id, length }: Conversation,
  { last, before }: { readonly last?: number; readonly before?: number },
): TranscriptEntry[] {
  const end = Math.min(before ?? length, length);
  const start = last === undefined ? 0 : Math.max(0, end - last);
  return connection
    .all<EntryRecord>(
      `SELECT position, created_at, value FROM transcript_entries
      WHERE transcript = ? AND position >= ? AND position < ? ORDER BY position`,
      id,
      start,
      end,
    )
    .map((record) => ({
      index: record.position,
      value: JSON.parse(record.value) as JsonValue,
      createdAt: new Date(record.created_at),
    }));
}

/** Adds entries behind the last one. */
export function addEntries(
  connection: Connection,
  { id, length }: Conversation,
  values: readonly JsonValue[],
): void {
  for (const [offset, value] of values.entries()) addEntry(connection, id, length + offset, value);
  setLength(connection, id, length + values.length);
}

/** Inserts a value at a place, or takes out the one that is there. Returns what was taken out. */
export function changeEntries(
  connection: Connection,
  { id, length }: Conversation,
  { at, value }: { readonly at: number; readonly value?: JsonValue },
): JsonValue | null {
  if (value !== undefined) {
    moveEntries(connection, id, at, 1);
    addEntry(connection, id, at, value);
    setLength(connection, id, length + 1);
    return null;
  }
  const removed = connection.get<{ value: string }>(
    "DELETE FROM transcript_entries WHERE transcript = ? AND position = ? RETURNING value",
    id,
    at,
  );
  moveEntries(connection, id, at + 1, -1);
  setLength(connection, id, length - 1);
  return removed === undefined ? null : (JSON.parse(removed.value) as JsonValue);
}

/** Conversations of one scope, most recently written first. */
export function listConversations(
  connection: Connection,
  namespace: number,
  page: { readonly scopeKey: string; readonly cursor?: string; readonly pageSize: number },
): Page<TranscriptInfo> {
  const { scopeKey, cursor, pageSize } = page;
  const records = connection.all<ConversationRecord>(
    `SELECT session_id, length, written, created_at, updated_at FROM transcripts
    WHERE namespace = ? AND scope_key = ? AND written < ? ORDER BY written DESC LIMIT ?`,
    namespace,
    scopeKey,
    cursor === undefined ? Number.MAX_SAFE_INTEGER : parseCursor(cursor),
    pageSize + 1,
  );
  const total = connection.get<{ count: number }>(
    "SELECT count(*) AS count FROM transcripts WHERE namespace = ? AND scope_key = ?",
    namespace,
    scopeKey,
  );
  const results = records.slice(0, pageSize);
  const last = records.length > pageSize ? results.at(-1) : undefined;
  return {
    results: results.map(toInfo),
    total: total?.count ?? 0,
    nextCursor: last === undefined ? null : String(last.written),
  };
}

/** The error of an index beyond the end of a conversation. */
export function placeOutside(index: number, length: number): MemoryError {
  return new MemoryError(
    "INVALID_INPUT",
    `[mem0-kit] index must be from 0 to ${length}, not ${index}.`,
  );
}

function addEntry(connection: Connection, id: number, position: number, value: JsonValue): void {
  connection.run(
    "INSERT INTO transcript_entries (transcript, position, created_at, value) VALUES (?, ?, ?, ?)",
    id,
    position,
    Date.now(),
    JSON.stringify(value),
  );
}

/** In two steps, over negative numbers: SQLite checks positions to be unique after each row. */
function moveEntries(connection: Connection, id: number, from: number, by: 1 | -1): void {
  connection.run(
    `UPDATE transcript_entries SET position = -(position + ?) - 1
    WHERE transcript = ? AND position >= ?`,
    by,
    id,
    from,
  );
  connection.run(
    `UPDATE transcript_entries SET position = -(position + 1)
    WHERE transcript = ? AND position < 0`,
    id,
  );
}

function setLength(connection: Connection, id: number, length: number): void {
  connection.run(
    "UPDATE transcripts SET length = ?, written = ?, updated_at = ? WHERE id = ?",
    length,
    nextNumber(connection, "transcript"),
    Date.now(),
    id,
  );
}

interface ConversationRecord {
  readonly session_id: string;
  readonly length: number;
  readonly written: number;
  readonly created_at: number;
  readonly updated_at: number;
}

function toInfo(record: ConversationRecord): TranscriptInfo {
  return {
    sessionId: record.session_id,
    length: record.length,
    createdAt: new Date(record.created_at),
    updatedAt: new Date(record.updated_at),
  };
}

function parseCursor(cursor: string): number {
  if (!/^\d{1,15}$/.test(cursor)) throw invalidCursor();
  return Number(cursor);
}
