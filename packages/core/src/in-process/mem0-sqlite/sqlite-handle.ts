/** What of better-sqlite3 is used below mem0's stores. */
export interface SqliteHandle {
  prepare(sql: string): {
    run(...values: unknown[]): unknown;
    all(...values: unknown[]): unknown[];
  };
  exec(sql: string): unknown;
}

/** The SQLite file of a store of mem0, if it is on SQLite. */
export function sqliteOf(store: object): SqliteHandle | undefined {
  const { db } = store as { readonly db?: { readonly prepare?: unknown } };
  return typeof db?.prepare === "function" ? (db as SqliteHandle) : undefined;
}

/** What SQLite finds wrong with the file of a store; empty for a store without one. */
export function sqliteProblems(store: object): string[] {
  const rows = sqliteOf(store)?.prepare("PRAGMA quick_check").all() ?? [];
  return (rows as { readonly quick_check: string }[])
    .map(({ quick_check }) => quick_check)
    .filter((line) => line !== "ok");
}
