import {
  type AddOptions,
  type AddResult,
  announceWrite,
  type JsonValue,
  type Message,
  scopeKey,
} from "@mem0-kit/core";
import type { LeasedJob, NewJob } from "@mem0-kit/core/server-ports";
import { idempotencyHash, settle } from "../memories/add-now.ts";
import { laneOf } from "../memories/lane-of.ts";
import { enqueueJobs, mostAtOnce, newsJobs, newsOfAdd } from "../memories/news.ts";
import type { ReadAdd } from "../memories/read-add.ts";
import type { Services } from "../server-route.ts";
import { jobKinds } from "./job-kinds.ts";
import type { JobOutcome } from "./job-outcome.ts";
import { jobProject } from "./job-project.ts";

/** An add that was checked, to be done. */
export interface NewAdd {
  readonly projectId: string;
  readonly add: ReadAdd;
  /** Of the header `Idempotency-Key`: within one scope the same key is the same add. */
  readonly key?: string | undefined;
}

/** The job of an add. Those of one user are done in the order in which they were taken on. */
export function addJob({ projectId, add, key }: NewAdd): NewJob {
  const { messages, options } = add;
  const { timestamp, scope, ...rest } = options;
  const payload = {
    projectId,
    messages,
    options: {
      ...rest,
      scope,
      ...(timestamp === undefined ? {} : { timestamp: timestamp.toISOString() }),
    },
  };
  return {
    projectId: jobProject(projectId),
    kind: jobKinds.add,
    lane: laneOf(scope),
    scope,
    // All of it came as JSON.
    payload: payload as unknown as JsonValue,
    ...(key === undefined ? {} : { idempotencyKey: idempotencyHash("add", scopeKey(scope), key) }),
  };
}

interface AddPayload {
  readonly projectId: string;
  readonly messages: readonly Message[];
  readonly options: Omit<AddOptions, "timestamp"> & { readonly timestamp?: string };
}

/** Adds, once: with the queue's own means, or else by the job's id as idempotency key. */
export async function runAddJob(job: LeasedJob, services: Services): Promise<JobOutcome> {
  // Written by `addJob` only.
  const { projectId, messages, options } = job.payload as unknown as AddPayload;
  const { timestamp, ...rest } = options;
  const when = timestamp === undefined ? {} : { timestamp: new Date(timestamp) };
  const results = await apply(services, job, { messages, options: { ...rest, ...when } });
  const items = newsOfAdd(results, options.scope);
  const told = await newsJobs(services, { projectId, eventId: job.id, items });
  // What a completion does not take goes before it; another attempt would enqueue the same ones.
  await enqueueJobs(services, told.slice(mostAtOnce));
  return {
    status: "done",
    result: { results: results.map(({ id, event }) => ({ id, event })) },
    enqueue: told.slice(0, mostAtOnce),
  };
}

async function apply(
  { jobs, memoryOf }: Services,
  job: LeasedJob,
  { messages, options }: ReadAdd,
): Promise<AddResult["results"]> {
  const { projectId } = job.payload as unknown as AddPayload;
  const memory = memoryOf(projectId);
  if (jobs.applyAdd === undefined) {
    const once = memory.capabilities.idempotentAdd ? { idempotencyKey: job.id } : {};
    return settle(memory, await memory.add(messages, { ...options, ...once }));
  }
  // Written past this handle, which others may have cached of.
  const added = await jobs.applyAdd(job, messages, options).finally(() => announceWrite(memory));
  return settle(memory, added);
}
