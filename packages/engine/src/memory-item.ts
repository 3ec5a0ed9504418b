import type { MemoryItem } from "@mem0-kit/core";
import type { IndexedRecord } from "./ranking/indexed-record.ts";
import type { RowText } from "./store.ts";

/** What callers see of a row: the part that an index holds, and the one that it does not. */
export type ShownRow = Omit<IndexedRecord, "ordinal"> &
  Omit<RowText, "ordinal" | "contentHash" | "slot">;

/** The memory that a row stands for, as callers see it. */
export function toMemoryItem(row: ShownRow): MemoryItem {
  return {
    id: row.id,
    memory: row.text,
    ...row.scope,
    ...(row.role === undefined ? {} : { role: row.role }),
    ...(row.actor === undefined ? {} : { actor: row.actor }),
    ...(row.eventTime === undefined ? {} : { eventTime: new Date(row.eventTime) }),
    sequence: row.sequence,
    ...(row.sourceMessageIds === undefined ? {} : { sourceMessageIds: row.sourceMessageIds }),
    metadata: row.metadata,
    // A copy: an index shares its lists among many records.
    categories: [...row.categories],
    createdAt: new Date(row.createdAt),
    updatedAt: new Date(row.updatedAt),
    ...(row.expirationDate === undefined ? {} : { expirationDate: row.expirationDate }),
  };
}
