import { runCall } from "../run-call.ts";
import { parseScope, parseScopeId } from "../scope.ts";
import { inMemoryJobLookups } from "./in-memory-job-lookups.ts";
import { isSeen } from "./is-seen.ts";
import { outOfAttempts, staleLease } from "./job-errors.ts";
import type { EnqueuedJob, JobQueue, JobState } from "./job-queue.ts";
import { dueAt, type KeptJob, keepJob, toEnqueued, toLeased } from "./kept-job.ts";
import {
  type ParsedJob,
  parseComplete,
  parseFail,
  parseLease,
  parseLeaseMs,
  parseNewJob,
  parseNewJobs,
  parseSweepJobs,
} from "./parse-job.ts";
import { parseHandle } from "./parse-job-parts.ts";
import { takeInTurns } from "./take-in-turns.ts";

export interface InMemoryJobQueueOptions {
  /** What time it is. @default the system's clock */
  readonly clock?: () => Date;
}

/**
 * A job queue of this process alone, which loses everything with it: for tests, and for hosts
 * without a database. A lease looks at all jobs that have not ended.
 */
export function inMemoryJobQueue(options: InMemoryJobQueueOptions = {}): JobQueue {
  const { clock = () => new Date() } = options;
  /** In the order of enqueuing. */
  const jobs = new Map<string, KeptJob>();
  let lastProject: string | undefined;
  const now = () => clock().getTime();

  function enqueue(parsed: readonly ParsedJob[]): EnqueuedJob[] {
    return parsed.map((job) => {
      const known = findByKey(jobs.values(), job);
      if (known !== undefined) return toEnqueued(known, false);
      const kept = keepJob(job, now());
      jobs.set(kept.id, kept);
      return toEnqueued(kept, true);
    });
  }

  /** The first job of each lane that has not ended, and all of those without a lane. */
  function heads(): KeptJob[] {
    const lanes = new Set<string>();
    return [...jobs.values()].filter((kept) => {
      if (kept.endedAt !== null) return false;
      const { projectId, lane } = kept.job;
      if (lane === undefined) return true;
      const key = JSON.stringify([projectId, lane]);
      return !lanes.has(key) && lanes.add(key);
    });
  }

  function held(id: string, token: string): KeptJob {
    const kept = jobs.get(parseHandle("id", id));
    if (kept?.state !== "RUNNING" || kept.token !== parseHandle("token", token)) throw staleLease();
    return kept;
  }

  function end(kept: KeptJob, change: Pick<KeptJob, "state"> & Partial<KeptJob>): void {
    Object.assign(kept, { ...change, token: null, endedAt: now(), updatedAt: now() });
  }

  function isTaken(kept: KeptJob): boolean {
    if (kept.state !== "RUNNING" || kept.attempts < kept.job.maxAttempts) return true;
    end(kept, { state: "FAILED", error: outOfAttempts(kept.attempts) });
    return false;
  }

  return {
    port: 1,
    enqueue: (job, options) =>
      runCall(options, async () => enqueue([parseNewJob("job", job)])[0] as EnqueuedJob),
    enqueueAll: (all, options) => runCall(options, async () => enqueue(parseNewJobs("jobs", all))),
    lease: (options) =>
      runCall(options, async () => {
        const { kinds, leaseMs, limit } = parseLease(options);
        const at = now();
        const due = heads().filter((kept) => kinds.includes(kept.job.kind) && dueAt(kept) <= at);
        due.sort((a, b) => dueAt(a) - dueAt(b));
        const turns = { after: lastProject, limit, accepts: isTaken };
        const taken = takeInTurns(due, turns);
        lastProject = taken.at(-1)?.job.projectId ?? lastProject;
        return taken.map((kept) => {
          const lease = { token: crypto.randomUUID(), leasedUntil: at + leaseMs };
          const attempts = kept.attempts + 1;
          const startedAt = kept.startedAt ?? at;
          const change = { state: "RUNNING", attempts, startedAt, updatedAt: at, ...lease };
          return toLeased(Object.assign(kept, change));
        });
      }),
    heartbeat: (id, token, leaseMs, options) =>
      runCall(options, async () => {
        const leasedUntil = now() + parseLeaseMs(leaseMs);
        Object.assign(held(id, token), { leasedUntil });
        return new Date(leasedUntil);
      }),
    complete: (id, token, options) =>
      runCall(options, async () => {
        const { result, enqueue: next } = parseComplete(options);
        const done = { result: JSON.stringify(result), payload: null, error: null };
        end(held(id, token), { state: "SUCCEEDED", ...done });
        return enqueue(next);
      }),
    fail: (id, token, options) =>
      runCall(options, async (): Promise<JobState> => {
        const { error, retryAt } = parseFail(options);
        const kept = held(id, token);
        if (retryAt === undefined || kept.attempts >= kept.job.maxAttempts)
          end(kept, { state: "FAILED", error });
        else {
          const again = { state: "PENDING", runAt: retryAt.getTime(), token: null, error };
          Object.assign(kept, { ...again, updatedAt: now() });
        }
        return kept.state;
      }),
    ...inMemoryJobLookups(jobs, now),
    sweep: (options) =>
      runCall(options, async () => {
        const before = parseSweepJobs(options, now());
        return remove(jobs, ({ endedAt }) => endedAt !== null && endedAt <= before);
      }),
    erase: (projectId, scope, options) =>
      runCall(options, async () => {
        const project = parseScopeId("projectId", projectId);
        const seen = scope === undefined ? undefined : parseScope(scope);
        return remove(jobs, ({ job }) => job.projectId === project && isSeen(seen, job));
      }),
  };
}

function findByKey(
  jobs: Iterable<KeptJob>,
  { projectId, idempotencyKey }: ParsedJob,
): KeptJob | undefined {
  if (idempotencyKey === undefined) return undefined;
  for (const kept of jobs)
    if (kept.job.projectId === projectId && kept.job.idempotencyKey === idempotencyKey) return kept;
  return undefined;
}

function remove(jobs: Map<string, KeptJob>, isGone: (kept: KeptJob) => boolean): number {
  const gone = [...jobs.values()].filter(isGone);
  for (const { id } of gone) jobs.delete(id);
  return gone.length;
}
