import * as z from "zod/mini";
import { jsonObject, strings, text, textByName, textOrNull } from "./fields.ts";

/** A project with all its settings; fields that are not named here are kept. */
export const wireProject = z.looseObject({
  project_id: text,
  name: textOrNull,
  description: textOrNull,
  custom_instructions: textOrNull,
  agent_custom_instructions: textOrNull,
  /** Names with what belongs there; bare names in old projects. */
  custom_categories: z.nullish(z.array(z.union([text, textByName]))),
  multilingual: z.nullish(z.boolean()),
  decay: z.nullish(z.boolean()),
  memory_depth: textOrNull,
  usecase: textOrNull,
  enable_graph: z.nullish(z.boolean()),
  version: textOrNull,
  is_default: z.nullish(z.boolean()),
  members: z.nullish(z.array(jsonObject)),
  user_role: textOrNull,
  created_at: textOrNull,
  updated_at: textOrNull,
});
/** Answer of `getProject`. */
export type WireProject = z.infer<typeof wireProject>;

/** Settings that are not named here are left as they are. */
export const updateProjectRequest = z.object({
  name: z.optional(text),
  description: textOrNull,
  custom_instructions: textOrNull,
  /** An empty text takes them away. */
  agent_custom_instructions: textOrNull,
  custom_categories: z.nullish(z.array(textByName)),
  multilingual: z.optional(z.boolean()),
  decay: z.optional(z.boolean()),
  memory_depth: textOrNull,
  usecase_setting: z.nullish(z.union([z.string(), z.number()])),
  version: z.optional(text),
  enable_graph: z.optional(z.boolean()),
});
/** Body of `updateProject`. */
export type UpdateProjectRequest = z.infer<typeof updateProjectRequest>;

/** What a webhook can be told of. */
export const webhookEventTypes = [
  "memory_add",
  "memory_update",
  "memory_delete",
  "memory_categorize",
  "ingest_job_completed",
  "ingest_job_partially_completed",
  "ingest_job_failed",
  "ingest_job_cancelled",
] as const;
/** What a webhook can be told of. */
export type WebhookEventType = (typeof webhookEventTypes)[number];

/** Schema of `WireWebhook`. */
export const wireWebhook = z.object({
  webhook_id: text,
  name: text,
  url: text,
  /** Texts, since the platform may know more than `webhookEventTypes`. */
  event_types: strings,
  owner: textOrNull,
  is_active: z.nullish(z.boolean()),
  /** The project's name. */
  project: textOrNull,
  created_at: textOrNull,
  updated_at: textOrNull,
});
/** A webhook. The platform signs nothing that it sends to one. */
export type WireWebhook = z.infer<typeof wireWebhook>;

/** Schema of `WebhooksResponse`. */
export const webhooksResponse = z.array(wireWebhook);
/** Answer of `listWebhooks`: all of a project. */
export type WebhooksResponse = z.infer<typeof webhooksResponse>;

const eventTypes = z.array(z.enum(webhookEventTypes)).check(z.minLength(1));

/** Schema of `CreateWebhookRequest`. */
export const createWebhookRequest = z.object({ name: text, url: text, event_types: eventTypes });
/** Body of `createWebhook`. */
export type CreateWebhookRequest = z.infer<typeof createWebhookRequest>;

/** Schema of `UpdateWebhookRequest`. */
export const updateWebhookRequest = z.object({
  name: z.optional(text),
  url: z.optional(text),
  event_types: z.optional(eventTypes),
});
/** Body of `updateWebhook`: what is not named is left as it is. */
export type UpdateWebhookRequest = z.infer<typeof updateWebhookRequest>;
