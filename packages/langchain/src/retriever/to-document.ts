import { Document } from "@langchain/core/documents";
import type { JsonValue, Scope, ScoredMemory } from "@mem0-kit/core";

/** Metadata of a memory's document, all of it JSON: the memory's own metadata with these keys over it. */
export interface MemoryDocumentMetadata extends Scope {
  readonly [key: string]: JsonValue | undefined;
  /** 0..1. */
  readonly score: number;
  /** ISO 8601. */
  readonly createdAt: string;
  /** ISO 8601. */
  readonly updatedAt: string;
  /** When it happened, ISO 8601, where that is known. */
  readonly eventTime?: string;
  /** Role of the message that it comes from. */
  readonly role?: string;
  /** Name of who said it. */
  readonly actor?: string;
  /** Ids of the messages that it was taken from. */
  readonly sourceMessageIds?: readonly string[];
  readonly categories: readonly string[];
  /** Last day on which it is recalled, `YYYY-MM-DD` in UTC. */
  readonly expirationDate?: string;
}

export function toDocument(item: ScoredMemory): Document<MemoryDocumentMetadata> {
  const { id, memory, metadata, createdAt, updatedAt, eventTime, ...own } = item;
  return new Document<MemoryDocumentMetadata>({
    id,
    pageContent: memory,
    metadata: {
      ...metadata,
      ...own,
      createdAt: createdAt.toISOString(),
      updatedAt: updatedAt.toISOString(),
      ...(eventTime === undefined ? {} : { eventTime: eventTime.toISOString() }),
    },
  });
}
