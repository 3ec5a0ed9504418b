import type { JsonValue } from "../json-value.ts";
import type { AddOptions, AddResult, CallOptions, Memory } from "../memory.ts";
import type { MemoryErrorCode } from "../memory-error.ts";
import type { Scope } from "../scope.ts";

/**
 * Durable asynchronous work, shared by all processes on one store.
 *
 * A job is `PENDING` until somebody leases it, `RUNNING` under a lease, and ends as `SUCCEEDED` or,
 * after its last attempt, as `FAILED`. Who holds a lease has its token; a lease that runs out may be
 * taken over, and then the old token is stale: `heartbeat`, `complete`, `fail` and `applyAdd` with it
 * throw `CONFLICT` and change nothing. So work happens at least once, and must be idempotent unless
 * it goes through `applyAdd`.
 */
export interface JobQueue {
  /** Version of this interface. */
  readonly port: 1;
  /** Keeps a job, durably once it resolves. A known idempotency key gives the first job. */
  enqueue(job: NewJob, options?: CallOptions): Promise<EnqueuedJob>;
  /** Keeps up to 1,000 jobs, all of them or none, in this order. */
  enqueueAll(jobs: readonly NewJob[], options?: CallOptions): Promise<readonly EnqueuedJob[]>;
  /**
   * Takes jobs that are due, or whose lease has run out: of each project the one due first, the
   * projects in turn, so that a project with many jobs does not keep the others waiting. Of a lane
   * only the first job that has not ended. Empty when there is nothing to do.
   *
   * A job that runs out of its last attempt becomes `FAILED`, unless its effect is recorded already.
   */
  lease(options: LeaseOptions): Promise<readonly LeasedJob[]>;
  /** Has the lease last until `leaseMs` from now. Returns when it runs out. */
  heartbeat(id: string, token: string, leaseMs: number, options?: CallOptions): Promise<Date>;
  /**
   * Ends a job as `SUCCEEDED`, erases its payload, and enqueues what follows in the same transaction.
   */
  complete(id: string, token: string, options?: CompleteOptions): Promise<readonly EnqueuedJob[]>;
  /**
   * Has a job tried again at `retryAt`, its lane waiting; without `retryAt`, or after its last
   * attempt, it ends as `FAILED` and keeps its payload. Returns the state that it has now.
   */
  fail(id: string, token: string, options: FailOptions): Promise<JobState>;
  /** `null` for an id that is not there or is another project's. */
  get(projectId: string, id: string, options?: CallOptions): Promise<JobDetail | null>;
  /** A project's jobs, newest first. */
  list(projectId: string, options?: ListJobsOptions): Promise<JobPage>;
  /**
   * Waits until all jobs of a lane that are there at the call have ended, or so many milliseconds
   * have passed (at most 10 minutes). `false` when some have not ended.
   */
  waitForLane(
    projectId: string,
    lane: string,
    milliseconds: number,
    options?: CallOptions,
  ): Promise<boolean>;
  /** How many jobs there are over all projects. */
  counts(options?: CountJobsOptions): Promise<JobCounts>;
  /** Erases jobs that ended so many days ago (30 by default). Returns how many. */
  sweep(options?: SweepJobsOptions): Promise<number>;
  /**
   * Erases a project's jobs in whatever state, with their payloads; with a scope those whose scope it
   * sees. Who holds one of them gets `CONFLICT`. Returns how many.
   */
  erase(projectId: string, scope?: Scope, options?: CallOptions): Promise<number>;
  /**
   * Where the queue is in one database with the memories: adds to the project's memory, and records
   * on the job that it did, in one transaction. A stale token is refused before anything is written.
   * When the effect is recorded already, by a holder that died before `complete`, nothing is added
   * and the first result comes back, without the texts of memories erased since.
   *
   * Where it is absent, call `Memory.add` with the job's id as `idempotencyKey`.
   */
  applyAdd?(
    job: Pick<LeasedJob, "id" | "projectId" | "token">,
    messages: Parameters<Memory["add"]>[0],
    options: AddOptions,
  ): Promise<AddResult>;
}

export interface NewJob {
  /** Whose it is. Where the queue is in one database with the memories: their namespace. */
  readonly projectId: string;
  /** What is to be done: a short name such as `add` or `webhook`. */
  readonly kind: string;
  /** Jobs of a project with the same lane run one after another, in the order of enqueuing. */
  readonly lane?: string;
  /** Whose data it is about: `erase` with a scope that sees it takes it along. */
  readonly scope?: Scope;
  /** At most 16 MiB as JSON. Gone once the job has succeeded. */
  readonly payload: JsonValue;
  /** Not before this time. @default now */
  readonly runAt?: Date;
  /** The same key and project gives the first job, while that is kept. */
  readonly idempotencyKey?: string;
  /** How often it is tried, expired leases included, 1 to 100. @default 5 */
  readonly maxAttempts?: number;
}

export interface EnqueuedJob {
  /** A UUID. */
  readonly id: string;
  readonly state: JobState;
  /** `false` when the idempotency key was known. */
  readonly isNew: boolean;
}

export type JobState = "PENDING" | "RUNNING" | "SUCCEEDED" | "FAILED";

export interface LeaseOptions extends CallOptions {
  readonly kinds: readonly string[];
  /** Who works, for people who look into the store. */
  readonly workerId: string;
  /** How long the lease lasts, in milliseconds, up to a day. */
  readonly leaseMs: number;
  /** Most jobs, 1 to 1,000. @default 1 */
  readonly limit?: number;
}

export interface LeasedJob {
  readonly id: string;
  readonly projectId: string;
  readonly kind: string;
  readonly scope: Scope | null;
  readonly payload: JsonValue;
  /** 1 for the first. */
  readonly attempt: number;
  readonly maxAttempts: number;
  /** Proves the lease to the other methods. */
  readonly token: string;
  readonly leasedUntil: Date;
  /** Whether `applyAdd` has done its work in an earlier attempt. */
  readonly isEffectDone: boolean;
}

export interface CompleteOptions extends CallOptions {
  /**
   * What came of it. It is kept for longer than memories may be, so name them by id: their texts do
   * not belong in it. @default null
   */
  readonly result?: JsonValue;
  readonly enqueue?: readonly NewJob[];
}

export interface FailOptions extends CallOptions {
  /** A `MemoryError` will do. Of the message 1,000 characters are kept. */
  readonly error: JobError;
  readonly retryAt?: Date;
}

export interface JobError {
  readonly code: MemoryErrorCode;
  readonly message: string;
}

export interface Job {
  readonly id: string;
  readonly projectId: string;
  readonly kind: string;
  readonly scope: Scope | null;
  readonly state: JobState;
  readonly attempts: number;
  readonly maxAttempts: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** When it is or was due. */
  readonly runAt: Date;
  /** When the first attempt began. */
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
  readonly result: JsonValue | null;
  /** Why the last attempt failed; `null` once another one succeeded. */
  readonly error: JobError | null;
}

/** A job with what it was given. */
export interface JobDetail extends Job {
  /** `null` after it has succeeded. */
  readonly payload: JsonValue | null;
}

export interface ListJobsOptions extends CallOptions {
  /** Only jobs whose scope it sees (`scopeMatches`). @default all, those without a scope too */
  readonly scope?: Scope;
  /** @default all */
  readonly kinds?: readonly string[];
  /** From 1. @default 1 */
  readonly page?: number;
  /** 1 to 200. @default 100 */
  readonly pageSize?: number;
}

export interface JobPage {
  readonly results: readonly Job[];
  /** On all pages. */
  readonly total: number;
}

export interface CountJobsOptions extends CallOptions {
  /** @default all */
  readonly kinds?: readonly string[];
}

export interface JobCounts {
  /** `PENDING` ones. */
  readonly queued: number;
  readonly running: number;
  /** `FAILED` ones that are still kept. */
  readonly failed: number;
  /** Age of the oldest job that has not ended, in milliseconds; `null` without any. */
  readonly oldestMs: number | null;
}

export interface SweepJobsOptions extends CallOptions {
  /** @default 30 */
  readonly endedDays?: number;
}
