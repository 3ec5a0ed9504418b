import type { MemoryItem } from "../memory.ts";
import { words } from "./words.ts";

/** How a record came to be, as far as it decides what is a duplicate of it. */
export interface Origin {
  readonly infer: boolean;
  /** The time that the caller gave, in milliseconds; `null` without one. */
  readonly saidAt: number | null;
}

/**
 * Equal for what counts as the same content within one scope: everything for a message that was kept
 * verbatim; for an inferred fact its words, whatever their case and punctuation.
 */
export function contentKey(
  item: Pick<MemoryItem, "memory" | "role" | "actor" | "metadata">,
  origin: Origin,
): string {
  if (origin.infer) return JSON.stringify(["fact", words(item.memory)]);
  const { role, actor, memory, metadata } = item;
  return JSON.stringify(["message", role, actor ?? null, origin.saidAt, memory, metadata]);
}
