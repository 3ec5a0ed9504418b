import type { Scope } from "@mem0-kit/core";
import type { Connection } from "./connection.ts";
import { renewPartition } from "./partitions.ts";
import { type Clause, scopeClause } from "./scope-clause.ts";

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
  if (scope !== undefined) return;
  connection.run("DELETE FROM history WHERE namespace = ?", namespace);
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

function seenBy(namespace: number, scope: Scope | undefined): Clause {
  if (scope === undefined) return { sql: "namespace = ?", values: [namespace] };
  const { sql, values } = scopeClause(scope);
  return { sql: `namespace = ? AND ${sql}`, values: [namespace, ...values] };
}

/**
 * For tables that are ordered by `scope_key`: its first part is the user, so that all keys of a user
 * are one range.
 */
function seenByKey(namespace: number, scope: Scope | undefined): Clause {
  const seen = seenBy(namespace, scope);
  if (scope?.userId === undefined) return seen;
  const start = JSON.stringify([scope.userId]).slice(0, -1);
  return {
    sql: `${seen.sql} AND scope_key >= ? AND scope_key < ?`,
    // "-" is what follows "," in ASCII.
    values: [...seen.values, `${start},`, `${start}-`],
  };
}
