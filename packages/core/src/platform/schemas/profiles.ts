import * as z from "zod/mini";
import { jsonObject, strings, text, textOrNull } from "./fields.ts";

/** Schema of `WireProfile`. */
export const wireProfile = z.object({
  /** Its keys are those of the project's own schema. */
  profile: z.nullish(jsonObject),
  /** `succeeded`, `pending`, `failed`, `not_enabled` or `insufficient_data`. */
  status: text,
  entity_type: textOrNull,
  entity_id: textOrNull,
  updated_at: textOrNull,
  generation_count: z.nullish(z.number()),
  error: textOrNull,
});
/** Answer of `getProfile`. Branch on `status`: an empty profile is no error. */
export type WireProfile = z.infer<typeof wireProfile>;

/** Schema of `ProfileJobRequest`. */
export const profileJobRequest = z.discriminatedUnion("operation", [
  z.object({ operation: z.literal("trigger"), entity_type: z.literal("user"), entity_id: text }),
  z.object({
    operation: z.literal("sample"),
    entity_type: z.literal("user"),
    limit: z.nullish(z.int().check(z.minimum(1))),
  }),
]);
/** Body of `createProfileJob`: for one user, or for a few as a sample. */
export type ProfileJobRequest = z.infer<typeof profileJobRequest>;

/** Schema of `CreateProfileJobResponse`. */
export const createProfileJobResponse = z.object({
  job_id: text,
  status: text,
  /** A path, such as `/v2/profiles/jobs/1b4e/`. */
  status_url: textOrNull,
  operation: textOrNull,
  entity_type: textOrNull,
  entity_count_reserved: z.nullish(z.number()),
  event_id: textOrNull,
  /** Whether an earlier request had the same `Idempotency-Key`. */
  replayed: z.nullish(z.boolean()),
  sampled: z.nullish(z.number()),
  entity_ids: z.nullish(strings),
});
/** Answer of `createProfileJob`. */
export type CreateProfileJobResponse = z.infer<typeof createProfileJobResponse>;

/** Schema of `WireProfileJob`. */
export const wireProfileJob = z.object({
  id: text,
  operation: textOrNull,
  entity_type: textOrNull,
  status: text,
  total: z.nullish(z.number()),
  enumeration_complete: z.nullish(z.boolean()),
  completed: z.nullish(z.number()),
  succeeded: z.nullish(z.number()),
  failed: z.nullish(z.number()),
  skipped: z.nullish(z.number()),
});
/** A job that generates profiles, with its counts of users. */
export type WireProfileJob = z.infer<typeof wireProfileJob>;

/** Schema of `GetProfileJobResponse`. */
export const getProfileJobResponse = z.object({ job: wireProfileJob });
/** Answer of `getProfileJob`. */
export type GetProfileJobResponse = z.infer<typeof getProfileJobResponse>;

const entitySettings = z.object({
  schema: z.nullish(jsonObject),
  custom_instructions: textOrNull,
});

/** Schema of `WireProfileSettings`. */
export const wireProfileSettings = z.object({
  enabled: z.nullish(z.boolean()),
  entities: z.nullish(z.object({ user: z.nullish(entitySettings) })),
  capabilities: z.optional(z.unknown()),
});
/** Answer of `getProfileSettings` and `updateProfileSettings`. */
export type WireProfileSettings = z.infer<typeof wireProfileSettings>;

/** Only what is named is changed. The platform refuses settings in any other place. */
export const updateProfileSettingsRequest = z.strictObject({
  enabled: z.optional(z.boolean()),
  entities: z.optional(z.strictObject({ user: z.optional(entitySettings) })),
});
/** Body of `updateProfileSettings`. */
export type UpdateProfileSettingsRequest = z.infer<typeof updateProfileSettingsRequest>;
