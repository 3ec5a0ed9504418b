import { type LeasedJob, outOfAttempts, type parseLease } from "@mem0-kit/core/server-ports";
import type { Connection } from "./connection.ts";
import { countJobs } from "./job-counts.ts";
import { type JobRow, jobColumns, toLeased } from "./job-rows.ts";
import { giveUp, type HeldJob, heldColumns } from "./job-writes.ts";

type Lease = ReturnType<typeof parseLease>;

/** Where the turn is among the projects, in table `counters`. */
const turnName = "job turn";

/** Whether there is anything to lease, which is cheaper than to try it: that wants to write. */
export function hasDueJob(connection: Connection, kinds: readonly string[], now: number): boolean {
  let project = nextProject(connection, -1);
  while (project !== undefined) {
    if (findDue(connection, project, kinds, now) !== undefined) return true;
    project = nextProject(connection, project);
  }
  return false;
}

/** Leases one job of each project after another, until there are enough. */
export function leaseJobs(connection: Connection, lease: Lease, now: number): LeasedJob[] {
  const leased: LeasedJob[] = [];
  let project = turnOf(connection);
  let before = -1;
  while (leased.length < lease.limit) {
    const next = nextProject(connection, project);
    if (next === undefined) {
      // Round again, unless a whole round has brought nothing.
      if (before === leased.length) break;
      before = leased.length;
      project = -1;
      continue;
    }
    project = next;
    const job = leaseNext(connection, project, lease, now);
    if (job !== undefined) leased.push(job);
  }
  if (leased.length > 0) setTurn(connection, project);
  return leased;
}

/** Leases the job of a project that is due first; those that are out of attempts end here. */
function leaseNext(
  connection: Connection,
  project: number,
  lease: Lease,
  now: number,
): LeasedJob | undefined {
  for (;;) {
    const due = findDue(connection, project, lease.kinds, now);
    if (due === undefined) return undefined;
    // What has had its effect is only to be completed: to fail it would be untrue.
    const isOver = due.state === "RUNNING" && due.attempts >= due.max_attempts;
    if (!isOver || due.effect !== null) return leaseOne(connection, due, lease, now);
    giveUp(connection, due, outOfAttempts(due.attempts), now);
  }
}

function leaseOne(connection: Connection, due: HeldJob, lease: Lease, now: number): LeasedJob {
  const row = connection.get<JobRow>(
    `UPDATE jobs SET state = 'RUNNING', attempts = attempts + 1, token = ?, worker = ?,
      ready_at = ?, started_at = coalesce(started_at, ?), updated_at = ?
    WHERE place = ? RETURNING ${jobColumns}`,
    crypto.randomUUID(),
    lease.workerId,
    now + lease.leaseMs,
    now,
    now,
    due.place,
  );
  if (due.state === "PENDING") {
    countJobs(connection, due.namespace, due.kind, "PENDING", -1);
    countJobs(connection, due.namespace, due.kind, "RUNNING", 1);
  }
  const payload = connection.get<{ value: string }>(
    "SELECT value FROM job_payloads WHERE job = ?",
    due.place,
  );
  // The row was found in this transaction.
  return toLeased(row as JobRow, payload?.value ?? "null");
}

function findDue(
  connection: Connection,
  project: number,
  kinds: readonly string[],
  now: number,
): HeldJob | undefined {
  let first: (HeldJob & { readonly ready_at: number }) | undefined;
  for (const kind of kinds) {
    const found = connection.get<HeldJob & { readonly ready_at: number }>(
      `SELECT ${heldColumns}, ready_at FROM jobs
      WHERE namespace = ? AND kind = ? AND ready_at <= ? ORDER BY ready_at, place LIMIT 1`,
      project,
      kind,
      now,
    );
    if (found !== undefined && (first === undefined || found.ready_at < first.ready_at))
      first = found;
  }
  return first;
}

/** The project after this one that has a job which may be due now or later. */
function nextProject(connection: Connection, after: number): number | undefined {
  const row = connection.get<{ namespace: number | null }>(
    "SELECT min(namespace) AS namespace FROM jobs WHERE namespace > ? AND ready_at IS NOT NULL",
    after,
  );
  return row?.namespace ?? undefined;
}

function turnOf(connection: Connection): number {
  const row = connection.get<{ value: number }>(
    "SELECT value FROM counters WHERE name = ?",
    turnName,
  );
  return row?.value ?? -1;
}

function setTurn(connection: Connection, project: number): void {
  connection.run(
    `INSERT INTO counters (name, value) VALUES (?, ?)
    ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
    turnName,
    project,
  );
}
