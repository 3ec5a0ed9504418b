import type { Connection } from "../connection.ts";

/** Jobs and rate limits, for servers. */
export function toSchema3(connection: Connection): void {
  connection.exec(`
    CREATE TABLE jobs (
      place INTEGER PRIMARY KEY AUTOINCREMENT,
      namespace INTEGER NOT NULL REFERENCES namespaces,
      id TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL,
      lane TEXT,
      idempotency_key TEXT,
      scope_key TEXT,
      state TEXT NOT NULL,
      ready_at INTEGER,
      run_at INTEGER NOT NULL,
      attempts INTEGER NOT NULL DEFAULT 0,
      max_attempts INTEGER NOT NULL,
      token TEXT,
      worker TEXT,
      created_at INTEGER NOT NULL,
      updated_at INTEGER NOT NULL,
      started_at INTEGER,
      ended_at INTEGER,
      error_code TEXT,
      error_message TEXT,
      effect TEXT,
      result TEXT,
      user_id TEXT AS (scope_key ->> 0),
      agent_id TEXT AS (scope_key ->> 1),
      app_id TEXT AS (scope_key ->> 2),
      run_id TEXT AS (scope_key ->> 3)
    ) STRICT;
    CREATE INDEX jobs_by_namespace ON jobs (namespace, place, kind);
    CREATE INDEX jobs_ready ON jobs (namespace, kind, ready_at) WHERE ready_at IS NOT NULL;
    CREATE INDEX jobs_by_lane ON jobs (namespace, lane) WHERE lane IS NOT NULL AND ended_at IS NULL;
    CREATE INDEX jobs_open ON jobs (kind) WHERE ended_at IS NULL;
    CREATE INDEX jobs_ended ON jobs (ended_at) WHERE ended_at IS NOT NULL;
    CREATE INDEX jobs_by_scope ON jobs (namespace, scope_key) WHERE scope_key IS NOT NULL;
    CREATE UNIQUE INDEX jobs_by_key ON jobs (namespace, idempotency_key)
      WHERE idempotency_key IS NOT NULL;

    CREATE TABLE job_payloads (
      job INTEGER PRIMARY KEY REFERENCES jobs ON DELETE CASCADE,
      value TEXT NOT NULL
    ) STRICT;

    CREATE TABLE job_counts (
      namespace INTEGER NOT NULL REFERENCES namespaces,
      kind TEXT NOT NULL,
      state TEXT NOT NULL,
      count INTEGER NOT NULL,
      PRIMARY KEY (namespace, kind, state)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE rate_limits (
      key TEXT PRIMARY KEY,
      ends_at INTEGER NOT NULL,
      used INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX rate_limits_by_end ON rate_limits (ends_at);
  `);
}
