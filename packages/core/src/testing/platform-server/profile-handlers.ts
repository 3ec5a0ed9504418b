import {
  type CreateProfileJobResponse,
  type ProfileJobRequest,
  parseRequest,
  platformPath,
  profileJobRequest,
  updateProfileSettingsRequest,
  type WireProfile,
  type WireProfileJob,
} from "../../platform/index.ts";
import { finishEvent, startEvent } from "./events.ts";
import { fillSchema } from "./fill-schema.ts";
import { ok, type PlatformHandler } from "./handler.ts";
import type { PlatformState } from "./platform-state.ts";
import { WireRefusal } from "./wire-refusal.ts";

/** Profiles of users, made by jobs. */
export const profileHandlers = {
  getProfile: (state, { params }) => {
    const { name = "" } = params;
    const kept = state.profiles.get(name);
    const none: WireProfile = {
      profile: {},
      status: textsOf(state, name).length === 0 ? "insufficient_data" : "pending",
      entity_type: "user",
      entity_id: name,
      updated_at: null,
      generation_count: 0,
      error: null,
    };
    return ok(state.profileSettings.enabled ? (kept ?? none) : { ...none, status: "not_enabled" });
  },

  createProfileJob: (state, { body, headers }) => {
    const wanted = parseRequest(profileJobRequest, body ?? {});
    const key = headers["idempotency-key"];
    const first = key === undefined ? undefined : state.profileAnswers.get(key);
    if (first !== undefined) return ok({ ...first, replayed: true });
    const answer = startJob(state, wanted);
    if (key !== undefined) state.profileAnswers.set(key, answer);
    return ok(answer);
  },

  getProfileJob: (state, { params }) => {
    const job = state.profileJobs.get(params.id ?? "");
    if (job === undefined) throw new WireRefusal(404, { error: "Profile job not found" });
    return ok({ job });
  },

  getProfileSettings: (state) => ok(state.profileSettings),

  updateProfileSettings: (state, { body }) => {
    const unsupported = Object.keys(Object(body)).filter(
      (key) => !["enabled", "entities"].includes(key),
    );
    if (unsupported.length > 0)
      throw new WireRefusal(400, { error: `Unsupported settings: ${unsupported.join(", ")}` });
    const { enabled, entities } = parseRequest(updateProfileSettingsRequest, body ?? {});
    const { profileSettings } = state;
    state.profileSettings = {
      ...profileSettings,
      ...(enabled === undefined ? {} : { enabled }),
      entities: { user: { ...profileSettings.entities?.user, ...entities?.user } },
    };
    return ok(state.profileSettings);
  },
} as const satisfies Record<string, PlatformHandler>;

function startJob(state: PlatformState, wanted: ProfileJobRequest): CreateProfileJobResponse {
  const { operation, entity_type } = wanted;
  const users = wanted.operation === "trigger" ? [wanted.entity_id] : sample(state, wanted.limit);
  const id = crypto.randomUUID();
  const job: WireProfileJob = {
    id,
    operation,
    entity_type,
    status: "pending",
    total: users.length,
    enumeration_complete: true,
    completed: 0,
    succeeded: 0,
    failed: 0,
    skipped: 0,
  };
  state.profileJobs.set(id, job);
  const event = startEvent(state, "PROFILE", wanted);
  state.later.run(() => finishEvent(state, event.id, () => finishJob(state, job, users)));
  return {
    job_id: id,
    status: "pending",
    status_url: platformPath("getProfileJob", { id }),
    operation,
    entity_type,
    entity_count_reserved: users.length,
    event_id: event.id,
    replayed: false,
    ...(operation === "sample" ? { sampled: users.length, entity_ids: users } : {}),
  };
}

/** FAKE generation: the schema filled with the texts of the user's memories. */
function finishJob(state: PlatformState, job: WireProfileJob, users: readonly string[]): unknown[] {
  const schema = state.profileSettings.entities?.user?.schema;
  const known = users.filter((name) => textsOf(state, name).length > 0);
  for (const name of known)
    state.profiles.set(name, {
      profile: fillSchema(schema, textsOf(state, name)),
      status: "succeeded",
      entity_type: "user",
      entity_id: name,
      updated_at: state.clock.text(state.clock.now()),
      generation_count: (state.profiles.get(name)?.generation_count ?? 0) + 1,
      error: null,
    });
  state.profileJobs.set(job.id, {
    ...job,
    status: "succeeded",
    completed: users.length,
    succeeded: known.length,
    skipped: users.length - known.length,
  });
  return [];
}

function sample({ store }: PlatformState, limit: number | null | undefined): string[] {
  const users = new Set([...store.records.values()].flatMap(({ item }) => item.userId ?? []));
  return [...users].slice(0, limit ?? 3);
}

function textsOf({ store }: PlatformState, userId: string): string[] {
  const items = [...store.records.values()].map(({ item }) => item);
  return items.filter((item) => item.userId === userId).map(({ memory }) => memory);
}
