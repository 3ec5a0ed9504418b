import { scopeKey } from "@mem0-kit/core";
import {
  type EnqueuedJob,
  type JobError,
  type JobState,
  type ParsedJob,
  staleLease,
} from "@mem0-kit/core/server-ports";
import type { Connection } from "./connection.ts";
import { hashedKey } from "./hashed-key.ts";
import { countJobs } from "./job-counts.ts";
import { internNamespace } from "./namespaces.ts";

/** Keeps a job, or finds the one of its idempotency key. */
export function putJob(connection: Connection, job: ParsedJob, now: number): EnqueuedJob {
  const namespace = internNamespace(connection, job.projectId);
  const key = job.idempotencyKey === undefined ? null : hashedKey(job.idempotencyKey);
  const known = findByKey(connection, namespace, key);
  if (known !== undefined) return { ...known, isNew: false };
  const id = crypto.randomUUID();
  const lane = job.lane === undefined ? null : hashedKey(job.lane);
  const runAt = job.runAt?.getTime() ?? now;
  const place = connection.insert(
    `INSERT INTO jobs (namespace, id, kind, lane, idempotency_key, scope_key, state, ready_at,
      run_at, max_attempts, created_at, updated_at)
    VALUES (?, ?, ?, ?, ?, ?, 'PENDING', ?, ?, ?, ?, ?)`,
    namespace,
    id,
    job.kind,
    lane,
    key,
    job.scope === undefined ? null : scopeKey(job.scope),
    isLaneBusy(connection, namespace, lane) ? null : runAt,
    runAt,
    job.maxAttempts,
    now,
    now,
  );
  const payload = JSON.stringify(job.payload);
  connection.run("INSERT INTO job_payloads (job, value) VALUES (?, ?)", place ?? null, payload);
  countJobs(connection, namespace, job.kind, "PENDING", 1);
  return { id, state: "PENDING", isNew: true };
}

/** What a change of a leased job needs. */
export interface HeldJob {
  readonly place: number;
  readonly namespace: number;
  readonly kind: string;
  readonly lane: string | null;
  readonly state: JobState;
  readonly attempts: number;
  readonly max_attempts: number;
  readonly effect: string | null;
}

export const heldColumns = "place, namespace, kind, lane, state, attempts, max_attempts, effect";

/**
 * The job that a token holds.
 *
 * @throws MemoryError `CONFLICT` where it holds none.
 */
export function heldJob(connection: Connection, id: string, token: string): HeldJob {
  const held = connection.get<HeldJob>(
    `SELECT ${heldColumns} FROM jobs WHERE id = ? AND state = 'RUNNING' AND token = ?`,
    id,
    token,
  );
  if (held === undefined) throw staleLease();
  return held;
}

export function succeed(connection: Connection, held: HeldJob, result: string, now: number): void {
  connection.run(
    `UPDATE jobs SET state = 'SUCCEEDED', ready_at = NULL, token = NULL, ended_at = ?,
      updated_at = ?, error_code = NULL, error_message = NULL, effect = NULL, result = ?
    WHERE place = ?`,
    now,
    now,
    result,
    held.place,
  );
  connection.run("DELETE FROM job_payloads WHERE job = ?", held.place);
  hasEnded(connection, held, "SUCCEEDED");
}

/** Ends a job as failed; its payload stays, for who looks into it. */
export function giveUp(connection: Connection, held: HeldJob, error: JobError, now: number): void {
  connection.run(
    `UPDATE jobs SET state = 'FAILED', ready_at = NULL, token = NULL, ended_at = ?, updated_at = ?,
      error_code = ?, error_message = ?
    WHERE place = ?`,
    now,
    now,
    error.code,
    error.message,
    held.place,
  );
  hasEnded(connection, held, "FAILED");
}

export function putOff(
  connection: Connection,
  held: HeldJob,
  again: { readonly at: number; readonly error: JobError },
  now: number,
): void {
  connection.run(
    `UPDATE jobs SET state = 'PENDING', run_at = ?, ready_at = ?, token = NULL, updated_at = ?,
      error_code = ?, error_message = ?
    WHERE place = ?`,
    again.at,
    again.at,
    now,
    again.error.code,
    again.error.message,
    held.place,
  );
  moveCount(connection, held, "PENDING");
}

/** Has the first job of a lane that has not ended take its turn. */
export function readyLane(connection: Connection, namespace: number, lane: string): void {
  connection.run(
    `UPDATE jobs SET ready_at = run_at WHERE ready_at IS NULL AND place = (
      SELECT place FROM jobs WHERE namespace = ? AND lane = ? AND ended_at IS NULL
      ORDER BY place LIMIT 1)`,
    namespace,
    lane,
  );
}

function hasEnded(connection: Connection, held: HeldJob, state: JobState): void {
  moveCount(connection, held, state);
  if (held.lane !== null) readyLane(connection, held.namespace, held.lane);
}

function moveCount(connection: Connection, { namespace, kind, state }: HeldJob, to: JobState) {
  countJobs(connection, namespace, kind, state, -1);
  countJobs(connection, namespace, kind, to, 1);
}

function findByKey(connection: Connection, namespace: number, key: string | null) {
  if (key === null) return undefined;
  return connection.get<{ id: string; state: JobState }>(
    "SELECT id, state FROM jobs WHERE namespace = ? AND idempotency_key = ?",
    namespace,
    key,
  );
}

function isLaneBusy(connection: Connection, namespace: number, lane: string | null): boolean {
  if (lane === null) return false;
  const found = connection.get(
    "SELECT 1 FROM jobs WHERE namespace = ? AND lane = ? AND ended_at IS NULL LIMIT 1",
    namespace,
    lane,
  );
  return found !== undefined;
}
