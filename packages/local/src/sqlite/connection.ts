import type { SQLInputValue, StatementSync } from "node:sqlite";
import { loadSqlite } from "./load-sqlite.ts";
import { toStorageError } from "./storage-error.ts";

/** One open database. Each statement is prepared once; errors are `MemoryError`s. */
export interface Connection {
  /** As errors name it: the absolute path or `:memory:`. */
  readonly path: string;
  /** All rows of a query. `Row` must be what the query selects. */
  all<Row>(sql: string, ...values: SqlValue[]): Row[];
  /** The first row of a query, or of a statement with RETURNING. */
  get<Row>(sql: string, ...values: SqlValue[]): Row | undefined;
  /** Runs a statement and returns how many rows it changed. */
  run(sql: string, ...values: SqlValue[]): number;
  /** Runs statements without values, one time only: they are not kept. */
  exec(sql: string): void;
  readonly isTransaction: boolean;
  close(): void;
}

export type SqlValue = Exclude<SQLInputValue, bigint>;

export function openConnection(path: string): Connection {
  const database = attempt(path, () => new (loadSqlite().DatabaseSync)(path));
  const statements = new Map<string, StatementSync>();

  function statement(sql: string): StatementSync {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const prepared = database.prepare(sql);
    statements.set(sql, prepared);
    return prepared;
  }

  return {
    path,
    // The row types cannot be known here: each caller states its query's columns beside it.
    all: <Row>(sql: string, ...values: SqlValue[]) =>
      attempt(path, () => statement(sql).all(...values) as unknown as Row[]),
    get: <Row>(sql: string, ...values: SqlValue[]) =>
      attempt(path, () => statement(sql).get(...values) as unknown as Row | undefined),
    run: (sql, ...values) => attempt(path, () => Number(statement(sql).run(...values).changes)),
    exec: (sql) => attempt(path, () => database.exec(sql)),
    get isTransaction() {
      return database.isTransaction;
    },
    close() {
      statements.clear();
      attempt(path, () => database.close());
    },
  };
}

function attempt<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw toStorageError(error, path);
  }
}
