import { type JsonValue, parseScope, parseScopeId, runCall } from "@mem0-kit/core";
import {
  type EnqueuedJob,
  type JobQueue,
  type JobState,
  type ParsedJob,
  parseComplete,
  parseFail,
  parseHandle,
  parseLease,
  parseLeaseMs,
  parseNewJob,
  parseNewJobs,
  parseSweepJobs,
  staleLease,
} from "@mem0-kit/core/server-ports";
import type { AddRecord } from "@mem0-kit/engine";
import type { Connection } from "./connection.ts";
import { eraseJobs, hasEndedBefore, sweepJobs } from "./erase-jobs.ts";
import type { Erasures } from "./erasures.ts";
import { hasDueJob, leaseJobs } from "./job-leases.ts";
import { jobLookups } from "./job-lookups.ts";
import { giveUp, heldJob, putJob, putOff, succeed } from "./job-writes.ts";
import { namespaceId } from "./namespaces.ts";
import type { Transactions } from "./transactions.ts";

const sweepBatch = 500;

/** A job queue that can also record, within a write transaction of the store, that an add happened. */
export interface SqliteJobQueue extends Omit<JobQueue, "applyAdd"> {
  /** `read` throws `CONFLICT` for a token that does not hold the project's job. */
  addRecord(projectId: string, id: string, token: string): AddRecord;
}

/** A `JobQueue` on the tables `jobs`, `job_payloads` and `job_counts`; a project is a namespace. */
export function sqliteJobs(
  connection: Connection,
  transactions: Transactions,
  erasures: Erasures,
): SqliteJobQueue {
  // A loss of power may take a lease back: the job is then due again, as if its holder had died.
  const soon = { durability: "normal" } as const;

  function put(jobs: readonly ParsedJob[]): EnqueuedJob[] {
    const now = Date.now();
    return jobs.map((job) => putJob(connection, job, now));
  }

  return {
    port: 1,
    enqueue: (job, options) =>
      runCall(options, async () => {
        const parsed = parseNewJob("job", job);
        return transactions.write(() => put([parsed])[0] as EnqueuedJob);
      }),
    enqueueAll: (jobs, options) =>
      runCall(options, async () => {
        const parsed = parseNewJobs("jobs", jobs);
        return transactions.write(() => put(parsed));
      }),
    lease: (options) =>
      runCall(options, async () => {
        const lease = parseLease(options);
        const isDue = () => hasDueJob(connection, lease.kinds, Date.now());
        if (!(await transactions.read(isDue))) return [];
        return transactions.write(() => leaseJobs(connection, lease, Date.now()), soon);
      }),
    heartbeat: (id, token, leaseMs, options) =>
      runCall(options, async () => {
        const until = Date.now() + parseLeaseMs(leaseMs);
        const held = { id: parseHandle("id", id), token: parseHandle("token", token) };
        await transactions.write(() => prolong(connection, held, until), soon);
        return new Date(until);
      }),
    complete: (id, token, options) =>
      runCall(options, async () => {
        const { result, enqueue } = parseComplete(options);
        const kept = JSON.stringify(result);
        return transactions.write(() => {
          const held = heldJob(connection, parseHandle("id", id), parseHandle("token", token));
          succeed(connection, held, kept, Date.now());
          erasures.replaced();
          return put(enqueue);
        });
      }),
    fail: (id, token, options) =>
      runCall(options, async () => {
        const { error, retryAt } = parseFail(options);
        return transactions.write((): JobState => {
          const held = heldJob(connection, parseHandle("id", id), parseHandle("token", token));
          if (retryAt === undefined || held.attempts >= held.max_attempts) {
            giveUp(connection, held, error, Date.now());
            return "FAILED";
          }
          putOff(connection, held, { at: retryAt.getTime(), error }, Date.now());
          return "PENDING";
        });
      }),
    ...jobLookups(connection, transactions),
    sweep: (options) =>
      runCall(options, async () => {
        const before = parseSweepJobs(options, Date.now());
        let swept = 0;
        // Most files have no jobs, and then nobody's write has to wait.
        if (!(await transactions.read(() => hasEndedBefore(connection, before)))) return swept;
        for (;;) {
          const count = await transactions.write(() => {
            const deleted = sweepJobs(connection, before, sweepBatch);
            if (deleted > 0) erasures.erased();
            return deleted;
          });
          swept += count;
          if (count < sweepBatch) return swept;
        }
      }),
    erase: (projectId, scope, options) =>
      runCall(options, async () => {
        const project = parseScopeId("projectId", projectId);
        const seen = scope === undefined ? undefined : parseScope(scope);
        return transactions.write(() => {
          const deleted = eraseJobs(connection, namespaceId(connection, project), seen);
          if (deleted > 0) erasures.erased();
          return deleted;
        });
      }),
    addRecord(projectId, id, token) {
      const held = () => {
        const job = heldJob(connection, parseHandle("id", id), parseHandle("token", token));
        if (job.namespace !== namespaceId(connection, projectId)) throw staleLease();
        return job;
      };
      return {
        read() {
          const { effect } = held();
          return effect === null ? undefined : (JSON.parse(effect) as JsonValue);
        },
        write(effect) {
          const values = [JSON.stringify(effect), held().place];
          connection.run("UPDATE jobs SET effect = ? WHERE place = ?", ...values);
        },
      };
    },
  };
}

function prolong(
  connection: Connection,
  { id, token }: { readonly id: string; readonly token: string },
  until: number,
): void {
  const { place } = heldJob(connection, id, token);
  connection.run("UPDATE jobs SET ready_at = ? WHERE place = ?", until, place);
}
