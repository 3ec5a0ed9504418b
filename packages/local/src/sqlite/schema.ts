/** "mem0" in ASCII: tells our files from other SQLite databases. */
export const applicationId = 0x6d656d30;

/** Raised by every change of the tables, together with a step in `migrations`. */
export const schemaVersion = 3;

/**
 * The tables. Times are milliseconds since the epoch; JSON is text; `scope_key` is core's
 * `scopeKey`, a JSON array of user, agent, app and run, so its parts can be read by index.
 *
 * In `memories` the columns that the engine's index reads come first and the long ones last: what
 * follows a long value would cost a walk over its overflow pages.
 */
export const schema = `
-- analyzer_version: no memory of the namespace was analysed by an older one.
CREATE TABLE namespaces (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  analyzer_version INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE counters (
  name TEXT PRIMARY KEY,
  value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO counters VALUES ('epoch', 0), ('transcript', 0);

-- agent_id only where the partition is an agent's own: without a user.
CREATE TABLE partitions (
  id INTEGER PRIMARY KEY,
  namespace INTEGER NOT NULL REFERENCES namespaces,
  key TEXT NOT NULL,
  user_id TEXT,
  agent_id TEXT,
  app_id TEXT,
  epoch INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  tombstones INTEGER NOT NULL DEFAULT 0,
  UNIQUE (namespace, key)
) STRICT;
CREATE INDEX partitions_by_user ON partitions (namespace, user_id) WHERE user_id IS NOT NULL;
CREATE INDEX partitions_by_agent ON partitions (namespace, agent_id) WHERE agent_id IS NOT NULL;

CREATE TABLE memories (
  ordinal INTEGER PRIMARY KEY AUTOINCREMENT,
  namespace INTEGER NOT NULL REFERENCES namespaces,
  partition INTEGER NOT NULL REFERENCES partitions,
  revision INTEGER NOT NULL,
  id TEXT NOT NULL,
  user_id TEXT,
  agent_id TEXT,
  app_id TEXT,
  run_id TEXT,
  role TEXT,
  actor TEXT,
  event_time INTEGER,
  sequence INTEGER NOT NULL,
  message_id TEXT,
  slot TEXT,
  categories TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  expiration_date TEXT,
  content_hash TEXT NOT NULL,
  analysis TEXT NOT NULL,
  text TEXT NOT NULL,
  metadata TEXT NOT NULL,
  source_message_ids TEXT,
  UNIQUE (namespace, id)
) STRICT;
CREATE UNIQUE INDEX memories_by_revision ON memories (partition, revision);
CREATE INDEX memories_by_sequence ON memories (partition, run_id, sequence);
CREATE INDEX memories_by_hash ON memories (partition, content_hash);
CREATE INDEX memories_by_message ON memories (partition, message_id) WHERE message_id IS NOT NULL;
CREATE INDEX memories_by_slot ON memories (partition, slot) WHERE slot IS NOT NULL;
CREATE INDEX memories_by_expiration ON memories (namespace, expiration_date)
  WHERE expiration_date IS NOT NULL;
CREATE INDEX memories_by_user ON memories (namespace, user_id) WHERE user_id IS NOT NULL;
CREATE INDEX memories_by_agent ON memories (namespace, agent_id) WHERE agent_id IS NOT NULL;
CREATE INDEX memories_by_app ON memories (namespace, app_id) WHERE app_id IS NOT NULL;
CREATE INDEX memories_by_run ON memories (namespace, run_id) WHERE run_id IS NOT NULL;

-- Rows that left a partition in its present epoch; no text.
CREATE TABLE tombstones (
  partition INTEGER NOT NULL REFERENCES partitions ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  PRIMARY KEY (partition, revision)
) STRICT, WITHOUT ROWID;

-- Scopes of rows that were removed one by one, which bind the history that they leave.
CREATE TABLE removals (
  namespace INTEGER NOT NULL REFERENCES namespaces,
  id TEXT NOT NULL,
  scope_key TEXT NOT NULL,
  user_id TEXT AS (scope_key ->> 0),
  agent_id TEXT AS (scope_key ->> 1),
  app_id TEXT AS (scope_key ->> 2),
  run_id TEXT AS (scope_key ->> 3),
  PRIMARY KEY (namespace, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE history (
  place INTEGER PRIMARY KEY AUTOINCREMENT,
  namespace INTEGER NOT NULL REFERENCES namespaces,
  memory_id TEXT NOT NULL,
  id TEXT NOT NULL,
  event TEXT NOT NULL,
  at INTEGER NOT NULL,
  actor TEXT,
  before TEXT,
  after TEXT
) STRICT;
CREATE INDEX history_by_memory ON history (namespace, memory_id);

CREATE TABLE results (
  namespace INTEGER NOT NULL REFERENCES namespaces,
  scope_key TEXT NOT NULL,
  idempotency_key TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  result TEXT NOT NULL,
  user_id TEXT AS (scope_key ->> 0),
  agent_id TEXT AS (scope_key ->> 1),
  app_id TEXT AS (scope_key ->> 2),
  run_id TEXT AS (scope_key ->> 3),
  PRIMARY KEY (namespace, scope_key, idempotency_key)
) STRICT, WITHOUT ROWID;
CREATE INDEX results_by_age ON results (namespace, created_at);

CREATE TABLE transcripts (
  id INTEGER PRIMARY KEY,
  namespace INTEGER NOT NULL REFERENCES namespaces,
  scope_key TEXT NOT NULL,
  session_id TEXT NOT NULL,
  length INTEGER NOT NULL,
  written INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  user_id TEXT AS (scope_key ->> 0),
  agent_id TEXT AS (scope_key ->> 1),
  app_id TEXT AS (scope_key ->> 2),
  run_id TEXT AS (scope_key ->> 3),
  UNIQUE (namespace, scope_key, session_id)
) STRICT;
CREATE INDEX transcripts_by_writing ON transcripts (namespace, scope_key, written);

CREATE TABLE transcript_entries (
  transcript INTEGER NOT NULL REFERENCES transcripts ON DELETE CASCADE,
  position INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (transcript, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE transcript_appends (
  transcript INTEGER NOT NULL REFERENCES transcripts ON DELETE CASCADE,
  idempotency_key TEXT NOT NULL,
  length INTEGER NOT NULL,
  PRIMARY KEY (transcript, idempotency_key)
) STRICT, WITHOUT ROWID;

-- path and key are UTF-16 with the high byte first: bytes then sort as JavaScript's code units do.
CREATE TABLE documents (
  id INTEGER PRIMARY KEY,
  namespace INTEGER NOT NULL REFERENCES namespaces,
  scope_key TEXT NOT NULL,
  path BLOB NOT NULL,
  key BLOB NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  value TEXT NOT NULL,
  user_id TEXT AS (scope_key ->> 0),
  agent_id TEXT AS (scope_key ->> 1),
  app_id TEXT AS (scope_key ->> 2),
  run_id TEXT AS (scope_key ->> 3),
  UNIQUE (namespace, scope_key, path, key)
) STRICT;

-- ready_at is there for the first job of a lane that has not ended, and for all of those without a
-- lane: when it is due, or when its lease runs out. lane and idempotency_key are hashes. effect is the
-- result of applyAdd, without texts.
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

-- key is a hash.
CREATE TABLE rate_limits (
  key TEXT PRIMARY KEY,
  ends_at INTEGER NOT NULL,
  used INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX rate_limits_by_end ON rate_limits (ends_at);
`;
