import type { JsonValue, Scope } from "@mem0-kit/core";
import type { IndexChange, MemoryRow, PlacedRow, RowText } from "@mem0-kit/engine";
import type { SqlValue } from "./connection.ts";

/** Columns of `memories` that a cached index holds. */
export const indexColumns =
  "ordinal, id, user_id, agent_id, app_id, run_id, role, actor, event_time, sequence, message_id, categories, created_at, updated_at, expiration_date, analysis";

/** Columns of a whole row. */
export const rowColumns = `${indexColumns}, text, metadata, content_hash, source_message_ids, slot`;

/** Columns of what a search result shows beside the index. */
export const textColumns =
  "ordinal, text, metadata, content_hash, source_message_ids, slot, created_at, updated_at";

/** What `textColumns` select. */
export type TextRecord = Pick<
  RowRecord,
  | "ordinal"
  | "text"
  | "metadata"
  | "content_hash"
  | "source_message_ids"
  | "slot"
  | "created_at"
  | "updated_at"
>;

/** The columns of a scope. */
export interface ScopeRecord {
  readonly user_id: string | null;
  readonly agent_id: string | null;
  readonly app_id: string | null;
  readonly run_id: string | null;
}

/** What `indexColumns` select. */
export interface IndexRecord extends ScopeRecord {
  readonly ordinal: number;
  readonly id: string;
  readonly role: NonNullable<MemoryRow["role"]> | null;
  readonly actor: string | null;
  readonly event_time: number | null;
  readonly sequence: number;
  readonly message_id: string | null;
  readonly categories: string;
  readonly created_at: number;
  readonly updated_at: number;
  readonly expiration_date: string | null;
  readonly analysis: string;
}

/** What `rowColumns` select. */
export interface RowRecord extends IndexRecord {
  readonly text: string;
  readonly metadata: string;
  readonly content_hash: string;
  readonly source_message_ids: string | null;
  readonly slot: string | null;
}

export type IndexedRow = Exclude<IndexChange, { readonly removed: true }>;

/** Assigns rather than spreads: it runs for every row of a partition that a search loads. */
export function toIndexedRow(record: IndexRecord): IndexedRow {
  const row: Writable<IndexedRow> = {
    ordinal: record.ordinal,
    id: record.id,
    scope: toScope(record),
    sequence: record.sequence,
    categories: record.categories === "[]" ? [] : (JSON.parse(record.categories) as string[]),
    createdAt: record.created_at,
    updatedAt: record.updated_at,
    analysis: record.analysis,
  };
  if (record.role !== null) row.role = record.role;
  if (record.actor !== null) row.actor = record.actor;
  if (record.event_time !== null) row.eventTime = record.event_time;
  if (record.message_id !== null) row.messageId = record.message_id;
  if (record.expiration_date !== null) row.expirationDate = record.expiration_date;
  return row;
}

export function toPlacedRow(record: RowRecord): PlacedRow {
  const { removed, ...indexed } = toIndexedRow(record);
  return { ...indexed, ...toRowText(record) };
}

export function toRowText(record: TextRecord): RowText {
  const { metadata, source_message_ids: sources, slot } = record;
  return {
    ordinal: record.ordinal,
    text: record.text,
    metadata: metadata === "{}" ? {} : (JSON.parse(metadata) as Record<string, JsonValue>),
    createdAt: record.created_at,
    updatedAt: record.updated_at,
    contentHash: record.content_hash,
    ...(slot === null ? {} : { slot }),
    ...(sources === null ? {} : { sourceMessageIds: JSON.parse(sources) as string[] }),
  };
}

/** Values of a row in the order of the statement that writes it. */
export function toValues(row: MemoryRow): SqlValue[] {
  const { scope, sourceMessageIds } = row;
  return [
    row.id,
    scope.userId ?? null,
    scope.agentId ?? null,
    scope.appId ?? null,
    scope.runId ?? null,
    row.role ?? null,
    row.actor ?? null,
    row.eventTime ?? null,
    row.sequence,
    row.messageId ?? null,
    JSON.stringify(row.categories),
    row.createdAt,
    row.updatedAt,
    row.expirationDate ?? null,
    row.analysis,
    row.text,
    JSON.stringify(row.metadata),
    row.contentHash,
    sourceMessageIds === undefined ? null : JSON.stringify(sourceMessageIds),
    row.slot ?? null,
  ];
}

/** The scope of a record's id columns. */
export function toScope(record: ScopeRecord): Scope {
  const scope: Writable<Scope> = {};
  if (record.user_id !== null) scope.userId = record.user_id;
  if (record.agent_id !== null) scope.agentId = record.agent_id;
  if (record.app_id !== null) scope.appId = record.app_id;
  if (record.run_id !== null) scope.runId = record.run_id;
  return scope;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };
