import type { FilterInput } from "./filter/filter.ts";
import type { MemoryItem } from "./memory.ts";

/**
 * Metadata key of records that hold the searchable text of a document, such as an item of a LangGraph
 * store: its value says which document's. The one reserved key that callers may write.
 */
export const documentMark = "mem0_kit_document";

/** Tells the text of a document. It is for the search of its own store: no memory to recall, list or show. */
export function isDocumentText(item: Pick<MemoryItem, "metadata">): boolean {
  return Object.hasOwn(item.metadata, documentMark);
}

/** A filter that lets through what `filters` does, but no text of a document. */
export function withoutDocumentTexts(filters?: FilterInput): FilterInput {
  const isSaid = filters !== undefined && Object.keys(filters).length > 0;
  const unmarked = { NOT: { metadata: { [documentMark]: "*" } } };
  return isSaid ? { AND: [filters, unmarked] } : unmarked;
}
