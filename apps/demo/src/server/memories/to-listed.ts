import type { MemoryItem } from "@mem0-kit/core";
import type { BrowsedMemory } from "./memory-answers.ts";

/** What the page is told of a memory; whose it is, it need not know. */
export function toListed({
  id,
  memory,
  categories,
  createdAt,
  updatedAt,
}: MemoryItem): BrowsedMemory {
  return {
    id,
    memory,
    categories,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  };
}
