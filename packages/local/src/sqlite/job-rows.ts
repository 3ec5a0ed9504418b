import type { JsonValue, MemoryErrorCode, Scope } from "@mem0-kit/core";
import type { Job, JobState, LeasedJob } from "@mem0-kit/core/server-ports";
import { scopeFromKey } from "@mem0-kit/engine";

/** What `toJob` and `toLeased` need, from a query FROM jobs. */
export const jobColumns = `place, id, kind, scope_key, state, ready_at, run_at, attempts,
  max_attempts, token, created_at, updated_at, started_at, ended_at, error_code, error_message,
  result, effect IS NOT NULL AS has_effect,
  (SELECT name FROM namespaces WHERE namespaces.id = namespace) AS project`;

export interface JobRow {
  readonly place: number;
  readonly project: string;
  readonly id: string;
  readonly kind: string;
  readonly scope_key: string | null;
  readonly state: JobState;
  readonly ready_at: number | null;
  readonly run_at: number;
  readonly attempts: number;
  readonly max_attempts: number;
  readonly token: string | null;
  readonly created_at: number;
  readonly updated_at: number;
  readonly started_at: number | null;
  readonly ended_at: number | null;
  readonly error_code: string | null;
  readonly error_message: string | null;
  readonly result: string | null;
  readonly has_effect: number;
}

export function toJob(row: JobRow): Job {
  const { error_code: code, error_message: message } = row;
  return {
    id: row.id,
    projectId: row.project,
    kind: row.kind,
    scope: toScope(row),
    state: row.state,
    attempts: row.attempts,
    maxAttempts: row.max_attempts,
    createdAt: new Date(row.created_at),
    updatedAt: new Date(row.updated_at),
    runAt: new Date(row.run_at),
    startedAt: toDate(row.started_at),
    endedAt: toDate(row.ended_at),
    result: row.result === null ? null : (JSON.parse(row.result) as JsonValue),
    // Only codes that were checked get in.
    error: code === null ? null : { code: code as MemoryErrorCode, message: message ?? "" },
  };
}

export function toLeased(row: JobRow, payload: string): LeasedJob {
  return {
    id: row.id,
    projectId: row.project,
    kind: row.kind,
    scope: toScope(row),
    payload: JSON.parse(payload) as JsonValue,
    attempt: row.attempts,
    maxAttempts: row.max_attempts,
    token: row.token ?? "",
    leasedUntil: new Date(row.ready_at ?? 0),
    isEffectDone: row.has_effect === 1,
  };
}

function toScope({ scope_key: key }: JobRow): Scope | null {
  return key === null ? null : scopeFromKey(key);
}

function toDate(time: number | null): Date | null {
  return time === null ? null : new Date(time);
}
