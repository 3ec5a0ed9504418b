import * as z from "zod/mini";
import {
  day,
  entityIds,
  filters,
  jsonObject,
  strings,
  text,
  textByName,
  textOrNull,
} from "./fields.ts";

const flag = z.nullish(z.boolean());
const page = z.nullish(z.int().check(z.minimum(1)));
const pageSize = z.nullish(z.int().check(z.minimum(1), z.maximum(200)));
const topK = z.nullish(z.int().check(z.minimum(1), z.maximum(1000)));
const threshold = z.nullish(z.number().check(z.minimum(0), z.maximum(1)));

/** Text, one part such as `{ type: "image_url", image_url: { url } }`, or a list of parts. */
const wireContent = z.union([z.string(), jsonObject, z.array(jsonObject)]);

/** Schema of `WireMessage`. */
export const wireMessage = z.object({ role: text, content: wireContent, name: textOrNull });
/** A message of an add. */
export type WireMessage = z.infer<typeof wireMessage>;

/** mem0's TypeScript client sends a bare text as it is. */
const wireMessages = z.union([z.string(), wireMessage, z.array(wireMessage)]);

/** Schema of `AddRequest`. */
export const addRequest = z.object({
  messages: wireMessages,
  ...entityIds,
  metadata: z.nullish(jsonObject),
  /** @default true */
  infer: flag,
  custom_categories: z.nullish(z.array(textByName)),
  custom_instructions: textOrNull,
  agent_custom_instructions: textOrNull,
  /** Unix time in seconds. */
  timestamp: z.nullish(z.number()),
  expiration_date: z.nullish(day),
  structured_data_schema: z.nullish(jsonObject),
  includes: textOrNull,
  excludes: textOrNull,
  immutable: flag,
  output_format: textOrNull,
  prompt_profile_id: textOrNull,
  temporal_reasoning: flag,
  timezone: textOrNull,
  observation_datetime: textOrNull,
  observation_date: textOrNull,
  /** The deprecated add's: `false` answers when it is done. */
  async_mode: flag,
});
/** Body of `add`: messages and at least one id. */
export type AddRequest = z.infer<typeof addRequest>;

/** Schema of `SearchRequest`. */
export const searchRequest = z.object({
  query: z.string().check(z.minLength(1)),
  filters,
  /** @default 10 */
  top_k: topK,
  /** Of the semantic score alone. @default 0.1 */
  threshold,
  rerank: flag,
  reference_date: z.nullish(z.union([z.string(), z.number()])),
  fields: z.nullish(strings),
  categories: z.nullish(strings),
  metadata: z.nullish(jsonObject),
  show_expired: flag,
  latest_only: flag,
  keyword_search: flag,
  output_format: textOrNull,
});
/** Body of `search`. */
export type SearchRequest = z.infer<typeof searchRequest>;

/** `page` and `page_size` in the query win over those in the body. */
export const listRequest = z.object({
  filters,
  show_expired: flag,
  start_date: textOrNull,
  end_date: textOrNull,
  categories: z.nullish(strings),
  fields: z.nullish(strings),
  keywords: textOrNull,
  latest_only: flag,
  /** From 1. */
  page,
  /** @default 100 */
  page_size: pageSize,
});
/** Body of `list`. */
export type ListRequest = z.infer<typeof listRequest>;

/** What the query of a list may hold, as numbers. */
export const pageQuery = z.object({ page, page_size: pageSize });
/** Query of a list: its page, from 1, and the page's size. */
export type PageQuery = z.infer<typeof pageQuery>;

/** Schema of `UpdateRequest`. */
export const updateRequest = z.object({
  text: z.nullish(z.string().check(z.minLength(1))),
  /** Replaces the metadata as a whole. */
  metadata: z.nullish(jsonObject),
  /** Unix time in seconds, or ISO. */
  timestamp: z.nullish(z.union([z.number(), z.string()])),
  /** `null` takes the date away; absent leaves it. */
  expiration_date: z.nullish(day),
});
/** Body of `updateMemory`: what is not named is left as it is. */
export type UpdateRequest = z.infer<typeof updateRequest>;

/** Schema of `BatchUpdateRequest`. */
export const batchUpdateRequest = z.object({
  /** At most 1,000. */
  memories: z.array(
    z.object({ memory_id: text, text: textOrNull, metadata: z.nullish(jsonObject) }),
  ),
});
/** Body of `batchUpdate`. */
export type BatchUpdateRequest = z.infer<typeof batchUpdateRequest>;

/** Schema of `BatchDeleteRequest`. */
export const batchDeleteRequest = z.object({
  /** At most 1,000. */
  memories: z.array(z.object({ memory_id: text })),
});
/** Body of `batchDelete`, although it is a DELETE. */
export type BatchDeleteRequest = z.infer<typeof batchDeleteRequest>;

/** Schema of `SummaryRequest`. */
export const summaryRequest = z.object({ filters });
/** Body of `summary`. */
export type SummaryRequest = z.infer<typeof summaryRequest>;

/** Schema of `FeedbackRequest`. */
export const feedbackRequest = z.object({
  memory_id: text,
  feedback: z.nullish(z.enum(["POSITIVE", "NEGATIVE", "VERY_NEGATIVE"])),
  feedback_reason: textOrNull,
});
/** Body of `feedback`; `null` takes it back. */
export type FeedbackRequest = z.infer<typeof feedbackRequest>;
