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
