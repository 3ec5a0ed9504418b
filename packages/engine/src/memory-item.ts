import type { MemoryItem } from "@mem0-kit/core";
import type { MemoryRow } from "./store.ts";

/** The memory that a row stands for, as callers see it. */
export function toMemoryItem(row: Omit<MemoryRow, "analysis" | "contentHash">): MemoryItem {
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
    categories: row.categories,
    createdAt: new Date(row.createdAt),
    updatedAt: new Date(row.updatedAt),
    ...(row.expirationDate === undefined ? {} : { expirationDate: row.expirationDate }),
  };
}
