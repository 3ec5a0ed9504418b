import type { Scope } from "@mem0-kit/core";
import type { Connection } from "./connection.ts";
import { uncountJobs } from "./job-counts.ts";
import { readyLane } from "./job-writes.ts";
import { type Clause, seenByKey } from "./scope-clause.ts";

/** Erases jobs of a namespace with their payloads; with a scope those that it sees. */
export function eraseJobs(
  connection: Connection,
  namespace: number,
  scope: Scope | undefined,
): number {
  return deleteJobs(connection, namespace, seenByKey(namespace, scope));
}

export function hasEndedBefore(connection: Connection, time: number): boolean {
  return connection.get("SELECT 1 FROM jobs WHERE ended_at <= ? LIMIT 1", time) !== undefined;
}

/** Erases up to `limit` jobs that ended before a time. Returns how many. */
export function sweepJobs(connection: Connection, before: number, limit: number): number {
  const old = "SELECT place FROM jobs WHERE ended_at <= ? ORDER BY ended_at LIMIT ?";
  const clause = { sql: `place IN (${old})`, values: [before, limit] };
  uncountJobs(connection, clause);
  return connection.run(`DELETE FROM jobs WHERE ${clause.sql}`, ...clause.values);
}

function deleteJobs(connection: Connection, namespace: number, clause: Clause): number {
  const { sql, values } = clause;
  const lanes = connection.all<{ lane: string }>(
    `SELECT DISTINCT lane FROM jobs WHERE ${sql} AND lane IS NOT NULL AND ready_at IS NOT NULL`,
    ...values,
  );
  uncountJobs(connection, clause);
  const deleted = connection.run(`DELETE FROM jobs WHERE ${sql}`, ...values);
  for (const { lane } of lanes) readyLane(connection, namespace, lane);
  return deleted;
}
