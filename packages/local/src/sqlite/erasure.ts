import type { Scope } from "@mem0-kit/core";
import type { Connection } from "./connection.ts";
import { eraseJobs } from "./erase-jobs.ts";
import { renewPartition } from "./partitions.ts";
import { type Clause, seenBy, seenByKey } from "./scope-clause.ts";

/**
 * Erases the rows that a scope sees and what was left of those removed before, with their history,
 * and kept results. Returns how many rows.
 */
export function removeSeen(
  connection: Connection,
  namespace: number,
  scope: Scope | undefined,
): number {
  const seen = seenBy(namespace, scope);
  const partitions = connection.all<{ partition: number }>(
    `SELECT DISTINCT partition FROM memories WHERE ${seen.sql}`,
    ...seen.values,
  );
  eraseHistoryOf(connection, namespace, "memories", seen);
  const removed = eraseFrom(connection, "memories", seen);
  for (const { partition } of partitions) renewPartition(connection, partition);
  eraseHistoryOf(connection, namespace, "removals", seen);
  eraseFrom(connection, "removals", seen);
  eraseFrom(connection, "results", seenByKey(namespace, scope));
  return removed;
}

/** Erases what else is kept for scopes that a scope sees; without one all of the namespace. */
export function eraseBeside(
  connection: Connection,
  namespace: number,
  scope: Scope | undefined,
): void {
  const byKey = seenByKey(namespace, scope);
  eraseFrom(connection, "transcripts", byKey);
  eraseFrom(connection, "documents", byKey);
  eraseJobs(connection, namespace, scope);
  if (scope !== undefined) return;
  connection.run("DELETE FROM history WHERE namespace = ?", namespace);
  connection.run("DELETE FROM job_counts WHERE namespace = ?", namespace);
  // The name of a tenant is personal data, too.
  connection.run("DELETE FROM namespaces WHERE id = ?", namespace);
  connection.lookups.clear();
}

function eraseFrom(
  connection: Connection,
  table: "memories" | "removals" | "results" | "transcripts" | "documents",
  { sql, values }: Clause,
): number {
  return connection.run(`DELETE FROM ${table} WHERE ${sql}`, ...values);
}

function eraseHistoryOf(
  connection: Connection,
  namespace: number,
  table: "memories" | "removals",
  { sql, values }: Clause,
): void {
  connection.run(
    `DELETE FROM history WHERE namespace = ?
      AND memory_id IN (SELECT id FROM ${table} WHERE ${sql})`,
    namespace,
    ...values,
  );
}
