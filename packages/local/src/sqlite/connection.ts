import { existsSync, statSync } from "node:fs";
import type { SQLInputValue, StatementSync } from "node:sqlite";
import { MemoryError } from "@mem0-kit/core";
import { loadSqlite } from "./load-sqlite.ts";
import { toStorageError } from "./storage-error.ts";

/** One open database. Each statement is prepared once; errors are `MemoryError`s. */
export interface Connection {
  /** As errors name it: the absolute path or `:memory:`. */
  readonly path: string;
  /** Whether a log was there before: of another connection, or of a process that was killed. */
  readonly foundLog: boolean;
  /** All rows of a query. `Row` must be what the query selects. */
  all<Row>(sql: string, ...values: SqlValue[]): Row[];
  /** The first row of a query, or of a statement with RETURNING. */
  get<Row>(sql: string, ...values: SqlValue[]): Row | undefined;
  /** Runs a statement and returns how many rows it changed. */
  run(sql: string, ...values: SqlValue[]): number;
  /** Runs an INSERT. Returns the row's number; `undefined` where nothing was inserted. */
  insert(sql: string, ...values: SqlValue[]): number | undefined;
  /** Runs statements without values, one time only: they are not kept. */
  exec(sql: string): void;
  /** Has SQLite wait so many milliseconds for the locks of others, which blocks this thread. */
  waitForLocks(milliseconds: number): void;
  /** What the next transactions survive: `full` a loss of power, `normal` a crash of the process. */
  syncCommits(durability: "full" | "normal"): void;
  readonly isTransaction: boolean;
  /**
   * What was looked up in the present transaction and holds until it ends, by a name of the reader's
   * choice. Whoever begins or takes back a transaction clears it.
   */
  readonly lookups: Map<string, unknown>;
  close(): void;
}

export type SqlValue = Exclude<SQLInputValue, bigint>;

export function openConnection(path: string): Connection {
  const foundLog = path !== ":memory:" && existsSync(`${path}-wal`);
  const database = attempt(path, () => new (loadSqlite().DatabaseSync)(path));
  const statements = new Map<string, StatementSync>();
  const opened = fileIdentity(path);
  let timeoutMs = 0;
  let synced: "full" | "normal" | undefined;

  /**
   * Who has a file open can go on writing to it after it was removed or another took its place, and
   * all of that would be gone at the end: so every transaction looks.
   */
  function checkFile(): void {
    if (fileIdentity(path) !== opened) throw fileGone(path);
  }

  function statement(sql: string): StatementSync {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const prepared = database.prepare(sql);
    statements.set(sql, prepared);
    return prepared;
  }

  return {
    path,
    foundLog,
    lookups: new Map(),
    // The row types cannot be known here: each caller states its query's columns beside it.
    all: <Row>(sql: string, ...values: SqlValue[]) =>
      attempt(path, () => statement(sql).all(...values) as unknown as Row[]),
    get: <Row>(sql: string, ...values: SqlValue[]) =>
      attempt(path, () => statement(sql).get(...values) as unknown as Row | undefined),
    run(sql, ...values) {
      return attempt(path, () => {
        if (sql.startsWith("BEGIN")) checkFile();
        return Number(statement(sql).run(...values).changes);
      });
    },
    insert: (sql, ...values) =>
      attempt(path, () => {
        const { changes, lastInsertRowid } = statement(sql).run(...values);
        return Number(changes) === 0 ? undefined : Number(lastInsertRowid);
      }),
    exec: (sql) => attempt(path, () => database.exec(sql)),
    waitForLocks(milliseconds) {
      if (milliseconds === timeoutMs) return;
      attempt(path, () => database.exec(`PRAGMA busy_timeout = ${milliseconds}`));
      timeoutMs = milliseconds;
    },
    syncCommits(durability) {
      if (durability === synced) return;
      attempt(path, () => database.exec(`PRAGMA synchronous = ${durability}`));
      synced = durability;
    },
    get isTransaction() {
      return database.isTransaction;
    },
    close() {
      statements.clear();
      attempt(path, () => database.close());
    },
  };
}

/** Tells a file from another that is at the same path later. */
function fileIdentity(path: string): string | undefined {
  if (path === ":memory:") return undefined;
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found && `${found.dev} ${found.ino}`;
}

function fileGone(path: string): MemoryError {
  return new MemoryError(
    "STORAGE",
    `[mem0-kit] ${path} was removed or replaced while it was open. Put it back where it was moved; else close this memory and make another one, which makes a new file.`,
  );
}

function attempt<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw toStorageError(error, path);
  }
}
