import { invalidInput } from "../../checks.ts";
import {
  createProfileJobResponse,
  decodeDate,
  getProfileJobResponse,
  parseWire,
  platformPath,
  type WireProfileSettings,
  wireProfile,
  wireProfileSettings,
} from "../../platform/index.ts";
import { parseScopeId } from "../../scope.ts";
import type { Connection } from "../connection.ts";
import type { RunHosted } from "../hosted-calls.ts";
import type {
  Mem0Platform,
  Profile,
  ProfileJobOptions,
  ProfileSettings,
  StartedProfileJob,
} from "./mem0-platform.ts";

const states: readonly Profile["status"][] = [
  "succeeded",
  "pending",
  "failed",
  "not_enabled",
  "insufficient_data",
];

/** What is known of each user as a whole. The keys of a profile and of its schema stay as they are. */
export function profilesApi(connection: Connection, run: RunHosted): Mem0Platform["profiles"] {
  return {
    get: (userId, options) =>
      run(options, async (call) => {
        const client = await connection.client(call);
        const answer = await client.getProfile({ entityId: parseScopeId("userId", userId) });
        const { status, profile, updated_at } = parseWire(wireProfile, answer, "profiles.get");
        return {
          status: states.find((known) => known === status) ?? "pending",
          profile: profile ?? {},
          ...(updated_at ? { updatedAt: decodeDate("updated_at", updated_at) } : {}),
        };
      }),
    generate: (userId, options = {}) =>
      run(options, async (call) => {
        const client = await connection.client(call);
        const entityId = parseScopeId("userId", userId);
        return toStarted(await client.generateProfile({ entityId, ...keyOf(options) }));
      }),
    sample: ({ limit, ...options } = {}) =>
      run(options, async (call) => {
        const client = await connection.client(call);
        const asked = limit === undefined ? {} : { limit };
        return toStarted(await client.sampleProfiles({ ...asked, ...keyOf(options) }));
      }),
    job: (idOrStatusUrl, options) =>
      run(options, async (call) => {
        const client = await connection.client(call);
        const answer = await client.getProfileJob(jobPath(idOrStatusUrl));
        const { job } = parseWire(getProfileJobResponse, answer, "profiles.job");
        return {
          id: job.id,
          status: job.status,
          completed: job.completed ?? 0,
          succeeded: job.succeeded ?? 0,
          failed: job.failed ?? 0,
          total: job.total ?? null,
        };
      }),
    settings: (options) =>
      run(options, async (call) => {
        const answer = await connection.request("GET", platformPath("getProfileSettings"), call);
        return toSettings(parseWire(wireProfileSettings, answer, "profiles.settings"));
      }),
    updateSettings: (change, options) =>
      run(options, async (call) => {
        const path = platformPath("updateProfileSettings");
        const answer = await connection.request("POST", path, call, toWireSettings(change));
        return toSettings(parseWire(wireProfileSettings, answer, "profiles.updateSettings"));
      }),
  };
}

function keyOf({ idempotencyKey }: ProfileJobOptions): { readonly idempotencyKey?: string } {
  return idempotencyKey === undefined ? {} : { idempotencyKey };
}

/** A path of jobs and no other: the text may come from a log or a queue. */
function jobPath(idOrStatusUrl: string): string {
  if (!idOrStatusUrl.startsWith("/")) return platformPath("getProfileJob", { id: idOrStatusUrl });
  if (/^\/v2\/profiles\/jobs\/[\w-]+\/$/.test(idOrStatusUrl)) return idOrStatusUrl;
  throw invalidInput("idOrStatusUrl must be the id or the statusUrl of a profile job.");
}

function toStarted(answer: unknown): StartedProfileJob {
  const job = parseWire(createProfileJobResponse, answer, "a profile job");
  return {
    id: job.job_id,
    status: job.status,
    ...(job.status_url ? { statusUrl: job.status_url } : {}),
    isReplay: job.replayed ?? false,
    userIds: job.entity_ids ?? [],
  };
}

function toSettings({ enabled, entities }: WireProfileSettings): ProfileSettings {
  const { schema, custom_instructions } = entities?.user ?? {};
  return {
    ...(typeof enabled === "boolean" ? { enabled } : {}),
    ...(schema ? { schema } : {}),
    ...(custom_instructions ? { customInstructions: custom_instructions } : {}),
  };
}

/** Settings of one kind of entity stand below it; the platform refuses them in another place. */
function toWireSettings({ enabled, schema, customInstructions }: ProfileSettings) {
  const user = {
    ...(schema === undefined ? {} : { schema }),
    ...(customInstructions === undefined ? {} : { custom_instructions: customInstructions }),
  };
  return {
    ...(enabled === undefined ? {} : { enabled }),
    ...(Object.keys(user).length === 0 ? {} : { entities: { user } }),
  };
}
