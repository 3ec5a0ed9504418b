import { openConnection } from "../../src/sqlite/connection.ts";

/** Runs statements on a database past all rules. */
export function changeFile(path: string, sql: string): void {
  const connection = openConnection(path);
  connection.exec("PRAGMA foreign_keys = OFF");
  connection.exec(sql);
  connection.close();
}
