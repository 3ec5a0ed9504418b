import { createHash, randomUUID } from "node:crypto";
import { keyedQueue } from "@mem0-kit/core";
import {
  type CreateProfileJobResponse,
  type ProfileJobRequest,
  parseRequest,
  platformPath,
  profileJobRequest,
  type WireProfileJob,
} from "@mem0-kit/core/platform";
import * as z from "zod/mini";
import type { InternalDocuments } from "../documents/internal-documents.ts";
import { readDocument } from "../documents/read-document.ts";
import type { StartJobOptions } from "./create-profiles.ts";

/** Most jobs of a project that are kept: the last ones. */
export const mostProfileJobs = 100;

/** Jobs of profiles, which have nothing to run with and end as they begin. */
export function profileJobs(documents: InternalDocuments) {
  const starts = keyedQueue(16);

  async function start(projectId: string, body: unknown, { idempotencyKey }: StartJobOptions) {
    const wanted = parseRequest(profileJobRequest, body);
    const key = idempotencyKey === undefined ? randomUUID() : hash(idempotencyKey);
    const before = await documents.get(pathOf(projectId), key);
    if (before !== null) return answerOf(readDocument(keptJob, before), true);
    const job: KeptJob = { id: randomUUID(), operation: wanted.operation, users: usersOf(wanted) };
    await documents.put(pathOf(projectId), key, job);
    await dropOldest(projectId);
    return answerOf(job, false);
  }

  async function dropOldest(projectId: string): Promise<void> {
    const all = await documents.all(pathOf(projectId));
    for (const { namespace, key } of all.slice(0, Math.max(0, all.length - mostProfileJobs)))
      await documents.delete(namespace, key);
  }

  return {
    start: (projectId: string, body: unknown, options: StartJobOptions = {}) =>
      starts.run(projectId, () => start(projectId, body, options)),

    async get(projectId: string, id: string): Promise<WireProfileJob | null> {
      const all = await documents.all(pathOf(projectId));
      const jobs = all.map((document) => readDocument(keptJob, document));
      const found = jobs.find((job) => job.id === id);
      return found === undefined ? null : jobOf(found);
    },

    clear: (projectId: string) => documents.clear(pathOf(projectId)),
  };
}

const keptJob = z.object({
  id: z.string(),
  operation: z.enum(["trigger", "sample"]),
  users: z.array(z.string()),
});
type KeptJob = z.infer<typeof keptJob>;

/** A sample picks nobody where nobody can be given a profile. */
function usersOf(wanted: ProfileJobRequest): string[] {
  return wanted.operation === "trigger" ? [wanted.entity_id] : [];
}

function answerOf({ id, operation, users }: KeptJob, replayed: boolean): CreateProfileJobResponse {
  return {
    job_id: id,
    status: "not_enabled",
    status_url: platformPath("getProfileJob", { id }),
    operation,
    entity_type: "user",
    entity_count_reserved: users.length,
    event_id: null,
    replayed,
    ...(operation === "sample" ? { sampled: 0, entity_ids: [] } : {}),
  };
}

function jobOf({ id, operation, users }: KeptJob): WireProfileJob {
  return {
    id,
    operation,
    entity_type: "user",
    status: "not_enabled",
    total: users.length,
    enumeration_complete: true,
    completed: users.length,
    succeeded: 0,
    failed: 0,
    skipped: users.length,
  };
}

/** A caller's key may be any text, a document's may not. */
function hash(key: string): string {
  return createHash("sha256").update(key).digest("hex");
}

function pathOf(projectId: string): readonly string[] {
  return ["profile-jobs", projectId];
}
