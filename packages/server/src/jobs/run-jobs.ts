import { randomUUID } from "node:crypto";
import { MemoryError } from "@mem0-kit/core";
import type { LeasedJob } from "@mem0-kit/core/server-ports";
import { type CloseOptions, defaultGraceMs } from "../close-options.ts";
import type { GuardedFetch } from "../guarded-fetch/index.ts";
import type { Services } from "../server-route.ts";
import { runAddJob } from "./add-job.ts";
import { runDeletionJob } from "./deletion-job.ts";
import { deliverJob } from "./deliver-job.ts";
import { exportJobFailed, runExportJob } from "./export-job.ts";
import { jobFailure } from "./job-failure.ts";
import { type JobKind, jobKinds } from "./job-kinds.ts";
import type { JobOutcome, RunJob } from "./job-outcome.ts";
import { startPool } from "./start-pool.ts";

export interface RunJobsOptions {
  readonly services: Services;
  /** How webhooks are called. */
  readonly fetch: GuardedFetch;
  /** Who works, for people who look into the store. @default random */
  readonly workerId?: string;
  /** Milliseconds that a lease lasts; it is prolonged while the work goes on. @default 30_000 */
  readonly leaseMs?: number;
  /** Milliseconds between two looks for work where there was none. @default 50 */
  readonly pollMs?: number;
  /** Told of what failed, with the kind of job where it was one. @default nobody */
  readonly onFailure?: (error: unknown, kind?: string) => void;
}

/** The worker of a server. */
export interface JobRunner {
  /** Takes no more work, and waits for what has begun; what outlasts `graceMs` is given up. */
  stop(options?: CloseOptions): Promise<void>;
}

/** Kinds that share their places, so that what is slow keeps nothing else waiting. */
const groups: readonly { readonly kinds: readonly JobKind[]; readonly limit: number }[] = [
  { kinds: [jobKinds.add], limit: 16 },
  { kinds: [jobKinds.deleteAll, jobKinds.deleteEntity, jobKinds.export], limit: 2 },
  { kinds: [jobKinds.webhook], limit: 16 },
];

/** Does what requests had taken on, from now on. Any number of processes may do so over one queue. */
export function runJobs(options: RunJobsOptions): JobRunner {
  const { services, onFailure = () => {}, leaseMs = 30_000, pollMs = 50 } = options;
  const { workerId = randomUUID() } = options;
  const works: Readonly<Record<string, RunJob>> = {
    [jobKinds.add]: runAddJob,
    [jobKinds.deleteAll]: runDeletionJob,
    [jobKinds.deleteEntity]: runDeletionJob,
    [jobKinds.export]: runExportJob,
    [jobKinds.webhook]: deliverJob(options.fetch),
  };

  const leases = new Set<KeptLease>();

  async function run(job: LeasedJob): Promise<void> {
    const lease = keepLease(services, job, leaseMs);
    leases.add(lease);
    try {
      await end(job, await attempt(job, lease.signal));
    } catch (error) {
      // A lost lease is nobody's fault: whoever has the job now ends it.
      if (!isConflict(error)) onFailure(error, job.kind);
    } finally {
      lease.stop();
      leases.delete(lease);
    }
  }

  async function attempt(job: LeasedJob, signal: AbortSignal): Promise<JobOutcome> {
    try {
      const work = works[job.kind];
      if (work === undefined) throw unknownKind(job.kind);
      return await work(job, services, signal);
    } catch (error) {
      if (isConflict(error)) throw error;
      onFailure(error, job.kind);
      return { status: "failed", ...jobFailure(error, job.attempt, services.now()) };
    }
  }

  async function end(job: LeasedJob, outcome: JobOutcome): Promise<void> {
    const { jobs } = services;
    if (outcome.status === "done") {
      const { result, enqueue = [] } = outcome;
      await jobs.complete(job.id, job.token, { result, enqueue });
      return;
    }
    const { status: _, ...failure } = outcome;
    const state = await jobs.fail(job.id, job.token, failure);
    if (state === "FAILED" && job.kind === jobKinds.export)
      await exportJobFailed(job, services, failure.error);
  }

  const stops = groups.map(({ kinds, limit }) => {
    const lease = (most: number) => services.jobs.lease({ kinds, workerId, leaseMs, limit: most });
    return startPool({ lease, run, limit, pollMs, onFailure });
  });
  return {
    async stop({ graceMs = defaultGraceMs } = {}) {
      await withinTime(graceMs, Promise.all(stops.map((stop) => stop())));
      for (const lease of leases) lease.giveUp();
    },
  };
}

interface KeptLease {
  /** Says that somebody else has it, or may soon. */
  readonly signal: AbortSignal;
  stop(): void;
  /** Has it run out, so that somebody else takes the job. */
  giveUp(): void;
}

/** Prolongs a lease until it is stopped. */
function keepLease({ jobs }: Services, { id, token }: LeasedJob, leaseMs: number): KeptLease {
  const lost = new AbortController();
  const beat = () =>
    jobs.heartbeat(id, token, leaseMs).catch((error: unknown) => {
      if (isConflict(error)) lost.abort(error);
    });
  const timer = setInterval(beat, leaseMs / 3).unref();
  const stop = () => clearInterval(timer);
  return {
    signal: lost.signal,
    stop,
    giveUp() {
      stop();
      lost.abort(givenUp());
    },
  };
}

/** Waits for work, but no longer than a time. */
async function withinTime(milliseconds: number, work: Promise<unknown>): Promise<void> {
  const over = Promise.withResolvers<void>();
  const timer = setTimeout(over.resolve, milliseconds);
  await Promise.race([work, over.promise]).finally(() => clearTimeout(timer));
}

function givenUp(): MemoryError {
  return new MemoryError("CONFLICT", "[mem0-kit] The server ended. Another process does the job.");
}

function isConflict(error: unknown): boolean {
  return MemoryError.isInstance(error) && error.code === "CONFLICT";
}

function unknownKind(kind: string): MemoryError {
  return new MemoryError("UNSUPPORTED", `[mem0-kit] This server has no work of the kind ${kind}.`);
}
