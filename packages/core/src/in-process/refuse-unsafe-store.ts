import { MemoryError } from "../memory-error.ts";

/**
 * Refuses mem0's vector store `langchain`: it searches without filters, so every user would read every
 * other user's memories, and it can neither list, read, change nor delete.
 */
export function refuseUnsafeStore(provider: string): void {
  if (provider.toLowerCase() !== "langchain") return;
  throw new MemoryError(
    "UNSUPPORTED",
    "[mem0-kit] mem0's vector store langchain ignores filters, so users would read each other's memories. Use another vectorStore, such as memory, qdrant or pgvector.",
  );
}
