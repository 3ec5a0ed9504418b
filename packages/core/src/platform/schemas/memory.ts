import * as z from "zod/mini";
import { jsonObject, pageOf, strings, text, textOrNull } from "./fields.ts";

/** A memory as the platform writes it. */
export const wireMemory = z.object({
  id: text,
  memory: text,
  user_id: textOrNull,
  agent_id: textOrNull,
  app_id: textOrNull,
  /** The run, in what gets and lists. */
  session_id: textOrNull,
  /** The run, in what a search finds. */
  run_id: textOrNull,
  metadata: z.nullish(jsonObject),
  /** `null` until they have been assigned, a while after the memory was made. */
  categories: z.nullish(strings),
  /** ISO, with microseconds and an offset. */
  created_at: text,
  updated_at: textOrNull,
  /** A day. */
  expiration_date: textOrNull,
  /** `created_at` in its parts. */
  structured_attributes: z.nullish(jsonObject),
  /** Id of the memory that took its place. */
  replaced_by: textOrNull,
  synthesized: z.nullish(z.boolean()),
  lifecycle_state: textOrNull,
});

/** A memory as the platform writes it. */
export type WireMemory = z.infer<typeof wireMemory>;

/** A memory that a search found. */
export const wireScoredMemory = z.extend(wireMemory, {
  /** 0..1 */
  score: z.nullish(z.number()),
  score_breakdown: z.nullish(jsonObject),
});

/** A memory that a search found. */
export type WireScoredMemory = z.infer<typeof wireScoredMemory>;

/** Schema of `ListResponse`. */
export const listResponse = pageOf(wireMemory);
/** Answer of `list`: a page, the newest first. */
export type ListResponse = z.infer<typeof listResponse>;

/** Schema of `SearchResponse`. */
export const searchResponse = z.object({ results: z.array(wireScoredMemory) });
/** Answer of `search`, best first. */
export type SearchResponse = z.infer<typeof searchResponse>;

/** One entry of a memory's history. */
export const wireHistoryEntry = z.object({
  id: text,
  memory_id: text,
  /** The messages that led to it. */
  input: z.nullish(z.array(z.unknown())),
  old_memory: textOrNull,
  new_memory: textOrNull,
  user_id: textOrNull,
  agent_id: textOrNull,
  app_id: textOrNull,
  session_id: textOrNull,
  categories: z.nullish(strings),
  event: text,
  metadata: z.nullish(jsonObject),
  /** When it happened. */
  created_at: text,
  updated_at: textOrNull,
});

/** One entry of a memory's history. */
export type WireHistoryEntry = z.infer<typeof wireHistoryEntry>;

/** Schema of `HistoryResponse`. */
export const historyResponse = z.array(wireHistoryEntry);
/** Answer of `memoryHistory`. */
export type HistoryResponse = z.infer<typeof historyResponse>;

/** Schema of `HistoryFeedResponse`. */
export const historyFeedResponse = pageOf(wireHistoryEntry);
/** Answer of `historyFeed`: a page. */
export type HistoryFeedResponse = z.infer<typeof historyFeedResponse>;
