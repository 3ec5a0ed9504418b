import type { MemoryItem, ScoredMemory } from "@mem0-kit/core";
import {
  type EncodeMemoryOptions,
  encodeMemory,
  type WireMemory,
  type WireScoredMemory,
} from "@mem0-kit/core/platform";

/** A memory as the platform writes it, with `null` for what has not been given. */
export function toWireMemory(
  item: MemoryItem,
  runIdKey: EncodeMemoryOptions["runIdKey"] = "session_id",
): WireMemory {
  const { metadata, categories } = item;
  return {
    ...encodeMemory(item, { runIdKey }),
    metadata: Object.keys(metadata).length === 0 ? null : metadata,
    categories: categories.length === 0 ? null : [...categories],
  };
}

/** A memory that a search found; what made its score goes by the backend's own names. */
export function toWireScored(item: ScoredMemory): WireScoredMemory {
  return {
    ...toWireMemory(item, "run_id"),
    score: item.score,
    score_breakdown: item.explain ?? null,
  };
}

/** Only the named fields of a memory, beside what tells which one it is and when it was made. */
export function pickFields<T extends WireMemory>(
  memory: T,
  fields: readonly string[] | null | undefined,
): T {
  if (!fields || fields.length === 0) return memory;
  const kept = new Set(["id", "memory", "created_at", ...fields]);
  const picked = Object.entries(memory).filter(([name]) => kept.has(name));
  // All that is left out may be absent.
  return Object.fromEntries(picked) as T;
}
