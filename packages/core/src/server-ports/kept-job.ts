import type { JsonValue } from "../json-value.ts";
import type { EnqueuedJob, Job, JobDetail, JobError, JobState, LeasedJob } from "./job-queue.ts";
import type { ParsedJob } from "./parse-job.ts";

/** A job of the in-memory queue. Values are JSON text, so that nobody can change another's. */
export interface KeptJob {
  readonly id: string;
  readonly job: Omit<ParsedJob, "payload">;
  readonly createdAt: number;
  payload: string | null;
  state: JobState;
  runAt: number;
  attempts: number;
  updatedAt: number;
  startedAt: number | null;
  endedAt: number | null;
  token: string | null;
  leasedUntil: number;
  result: string;
  error: JobError | null;
}

export function keepJob({ payload, ...job }: ParsedJob, now: number): KeptJob {
  return {
    id: crypto.randomUUID(),
    job,
    createdAt: now,
    payload: JSON.stringify(payload),
    state: "PENDING",
    runAt: job.runAt?.getTime() ?? now,
    attempts: 0,
    updatedAt: now,
    startedAt: null,
    endedAt: null,
    token: null,
    leasedUntil: 0,
    result: "null",
    error: null,
  };
}

/** When it can be leased. */
export function dueAt({ state, runAt, leasedUntil }: KeptJob): number {
  return state === "PENDING" ? runAt : leasedUntil;
}

export function toEnqueued({ id, state }: KeptJob, isNew: boolean): EnqueuedJob {
  return { id, state, isNew };
}

export function toLeased(kept: KeptJob): LeasedJob {
  const { id, job, payload, attempts, token, leasedUntil } = kept;
  return {
    id,
    projectId: job.projectId,
    kind: job.kind,
    scope: job.scope === undefined ? null : { ...job.scope },
    payload: JSON.parse(payload ?? "null") as JsonValue,
    attempt: attempts,
    maxAttempts: job.maxAttempts,
    token: token ?? "",
    leasedUntil: new Date(leasedUntil),
    isEffectDone: false,
  };
}

export function toJob(kept: KeptJob): Job {
  const { id, job, state, attempts, startedAt, endedAt, error } = kept;
  return {
    id,
    projectId: job.projectId,
    kind: job.kind,
    scope: job.scope === undefined ? null : { ...job.scope },
    state,
    attempts,
    maxAttempts: job.maxAttempts,
    createdAt: new Date(kept.createdAt),
    updatedAt: new Date(kept.updatedAt),
    runAt: new Date(kept.runAt),
    startedAt: startedAt === null ? null : new Date(startedAt),
    endedAt: endedAt === null ? null : new Date(endedAt),
    result: JSON.parse(kept.result) as JsonValue,
    error: error === null ? null : { ...error },
  };
}

export function toJobDetail(kept: KeptJob): JobDetail {
  const payload = kept.payload === null ? null : (JSON.parse(kept.payload) as JsonValue);
  return { ...toJob(kept), payload };
}
