import type { Scope } from "@mem0-kit/core";
import type { SqlValue } from "./connection.ts";

/** A condition of a WHERE with its values. */
export interface Clause {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

/**
 * Core's `scopeMatches` in SQL, for rows with columns `user_id`, `agent_id`, `app_id`, `run_id`.
 *
 * Only the id that is likely to single out the fewest rows is left to an index; a plus keeps SQLite
 * from taking another one, such as that of a run which all users share.
 */
export function scopeClause(scope: Scope): Clause {
  const conditions: string[] = [];
  const values: SqlValue[] = [];
  const { userId, runId, agentId, appId } = scope;

  function add(column: string, value: string | undefined): void {
    if (value === undefined) return;
    conditions.push(`${conditions.length === 0 ? "" : "+"}${column} = ?`);
    values.push(value);
  }

  add("user_id", userId);
  add("run_id", runId);
  if (userId === undefined) add("agent_id", agentId);
  else if (agentId !== undefined) {
    conditions.push("(+agent_id IS NULL OR +agent_id = ?)");
    values.push(agentId);
  }
  add("app_id", appId);
  return { sql: conditions.join(" AND "), values };
}

/** What a scope sees of a namespace; all of it without one. */
export function seenBy(namespace: number, scope: Scope | undefined): Clause {
  if (scope === undefined) return { sql: "namespace = ?", values: [namespace] };
  const { sql, values } = scopeClause(scope);
  return { sql: `namespace = ? AND ${sql}`, values: [namespace, ...values] };
}

/**
 * For tables that are ordered by `scope_key`: its first part is the user, so that all keys of a user
 * are one range.
 */
export function seenByKey(namespace: number, scope: Scope | undefined): Clause {
  const seen = seenBy(namespace, scope);
  if (scope?.userId === undefined) return seen;
  const start = JSON.stringify([scope.userId]).slice(0, -1);
  return {
    sql: `${seen.sql} AND scope_key >= ? AND scope_key < ?`,
    // "-" is what follows "," in ASCII.
    values: [...seen.values, `${start},`, `${start}-`],
  };
}
