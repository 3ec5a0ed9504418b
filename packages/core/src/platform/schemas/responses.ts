import * as z from "zod/mini";
import { jsonObject, pageOf, text, textOrNull } from "./fields.ts";

/** Schema of `PingResponse`. */
export const pingResponse = z.object({
  status: text,
  org_id: textOrNull,
  project_id: textOrNull,
  user_email: textOrNull,
});
/** Answer of `ping`: whose key it is. */
export type PingResponse = z.infer<typeof pingResponse>;

/** What became of one fact or message; the text stands in `data`, or beside it in older answers. */
export const wireAddedMemory = z.object({
  id: text,
  data: z.nullish(z.object({ memory: textOrNull })),
  memory: textOrNull,
  /** `ADD`, `UPDATE`, `DELETE`, or `NONE` and `NOOP` for no change. */
  event: text,
});
/** What became of one fact or message. */
export type WireAddedMemory = z.infer<typeof wireAddedMemory>;

/** Schema of `AddResponse`. */
export const addResponse = z.object({
  message: textOrNull,
  /** Upper case: `PENDING`, `RUNNING`, `SUCCEEDED`, `FAILED`. Absent from the answers of old servers. */
  status: textOrNull,
  event_id: textOrNull,
  results: z.nullish(z.array(wireAddedMemory)),
});
/** Answer of `add`. */
export type AddResponse = z.infer<typeof addResponse>;

/** Work that goes on after its request was answered. */
export const wireEvent = z.object({
  id: text,
  event_type: textOrNull,
  status: text,
  payload: z.optional(z.unknown()),
  metadata: z.nullish(jsonObject),
  /** Of an add: `WireAddedMemory`s. */
  results: z.nullish(z.array(z.unknown())),
  created_at: textOrNull,
  updated_at: textOrNull,
  started_at: textOrNull,
  completed_at: textOrNull,
  /** Milliseconds. */
  latency: z.nullish(z.number()),
  graph_status: textOrNull,
  error: z.optional(z.unknown()),
});
/** Work that goes on after its request was answered. */
export type WireEvent = z.infer<typeof wireEvent>;

/** Schema of `EventsResponse`. */
export const eventsResponse = pageOf(wireEvent);
/** Answer of `listEvents`: a page, the newest first. */
export type EventsResponse = z.infer<typeof eventsResponse>;

/** The answer of changes that have nothing else to say. */
export const messageResponse = z.object({
  message: textOrNull,
  /** Of a deletion that goes on. */
  event_id: textOrNull,
  /** Of a deletion of linked memories too. */
  cascade_count: z.nullish(z.number()),
});
/** Answer of changes that have nothing else to say. */
export type MessageResponse = z.infer<typeof messageResponse>;

/** Schema of `WireEntity`. */
export const wireEntity = z.object({
  /** A number as text: no name, only `deleteEntityById` takes it. */
  id: z.union([z.string(), z.number()]),
  /** The id that callers use. */
  name: text,
  type: z.enum(["user", "agent", "app", "run"]),
  owner: textOrNull,
  metadata: z.nullish(jsonObject),
  total_memories: z.nullish(z.number()),
  created_at: text,
  updated_at: textOrNull,
});
/** A user, agent, app or run. */
export type WireEntity = z.infer<typeof wireEntity>;

/** Schema of `EntitiesResponse`. */
export const entitiesResponse = z.extend(pageOf(wireEntity), {
  total_users: z.nullish(z.number()),
  total_agents: z.nullish(z.number()),
  total_apps: z.nullish(z.number()),
  total_runs: z.nullish(z.number()),
});
/** Answer of `listEntities`: a page, with totals of all. */
export type EntitiesResponse = z.infer<typeof entitiesResponse>;

/** Schema of `FeedbackResponse`. */
export const feedbackResponse = z.object({
  id: text,
  feedback: textOrNull,
  feedback_reason: textOrNull,
});
/** Answer of `feedback`. */
export type FeedbackResponse = z.infer<typeof feedbackResponse>;

/** Schema of `StatsResponse`. */
export const statsResponse = z.object({
  total_memories: z.nullish(z.number()),
  total_users_with_memories: z.nullish(z.number()),
  total_agents_with_memories: z.nullish(z.number()),
  total_runs_with_memories: z.nullish(z.number()),
});
/** Answer of `stats`: of the whole project. */
export type StatsResponse = z.infer<typeof statsResponse>;
