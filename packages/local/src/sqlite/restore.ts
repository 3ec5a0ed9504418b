import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { copyFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import process from "node:process";
import { type BackupResult, type MaintenanceOptions, MemoryError } from "@mem0-kit/core";
import { type Connection, openConnection } from "./connection.ts";
import { migrate } from "./migrate.ts";
import { makePrivateFile, partialPath, removeDatabase } from "./new-file.ts";
import { checkIdentity } from "./open-database.ts";
import { replaceContent } from "./replace-content.ts";
import { schemaVersion } from "./schema.ts";
import { toStorageError } from "./storage-error.ts";
import type { Transactions } from "./transactions.ts";
import { verifyCopy } from "./verify-copy.ts";

/**
 * Puts a backup in place of everything, after checking it. All that is done to the backup, such as
 * a migration, is done to a copy.
 */
export async function restore(
  connection: Connection,
  transactions: Transactions,
  path: string,
  options: MaintenanceOptions = {},
): Promise<BackupResult> {
  checkFile(connection, path);
  const { copy, remove } = placeForCopy(connection.path, path);
  try {
    await copyDatabase(path, copy);
    await prepare(copy, columnsOf(connection), options.signal);
    const memories = await transactions.alone(async (write) => {
      attach(connection, copy);
      // It is open and needs no name any more; so a kill from here on leaves no file behind.
      if (process.platform !== "win32") remove();
      try {
        transactions.clearLog();
        return await write(() => replaceContent(connection, options));
      } finally {
        detach(connection);
      }
    });
    return { path, bytes: statSync(path).size, memories };
  } catch (error) {
    throw named(toStorageError(error, path), copy, path);
  } finally {
    remove();
  }
}

function checkFile(connection: Connection, path: string): void {
  const found = existsSync(path) ? statSync(path) : undefined;
  if (found?.isFile() !== true)
    throw new MemoryError(
      "STORAGE",
      `[mem0-kit] There is no file at ${path}. Name a file that backup has made.`,
    );
  const live = connection.path === ":memory:" ? undefined : statSync(connection.path);
  if (live?.dev === found.dev && live.ino === found.ino)
    throw new MemoryError(
      "INVALID_INPUT",
      `[mem0-kit] ${path} is the database itself. Name a backup of it.`,
    );
  // Closing a file that SQLite has open in this process would end its locks.
  if (existsSync(`${path}-shm`)) throw inUse(path);
}

/** Beside the database, whose disk has to take the content anyway. */
function placeForCopy(database: string, backup: string) {
  if (database !== ":memory:") {
    const copy = partialPath(database);
    return { copy, remove: () => removeDatabase(copy) };
  }
  const folder = mkdtempSync(join(tmpdir(), "mem0-kit-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  return { copy: join(folder, basename(backup)), remove };
}

/** With a log that may lie beside it, which is a part of its content. */
async function copyDatabase(path: string, copy: string): Promise<void> {
  for (const suffix of ["", "-wal", "-journal"]) {
    if (!existsSync(path + suffix)) continue;
    makePrivateFile(copy + suffix);
    await copyFile(path + suffix, copy + suffix);
  }
}

/** Brings the copy to the present schema and checks it. */
async function prepare(
  copy: string,
  columns: string,
  signal: AbortSignal | undefined,
): Promise<void> {
  const connection = openConnection(copy);
  try {
    const version = checkIdentity(connection);
    if (version === 0)
      throw new MemoryError(
        "STORAGE",
        `[mem0-kit] ${copy} is empty. Name a file that backup has made.`,
      );
    connection.exec("PRAGMA journal_mode = DELETE; PRAGMA synchronous = OFF");
    connection.exec("PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF");
    if (version < schemaVersion) migrate(connection, { backup: "none" });
    if (columnsOf(connection) !== columns) throw damaged(copy, ["Its tables are not ours."]);
    const problems = await verifyCopy(connection, { pages: "wholly", signal });
    if (problems.length > 0) throw damaged(copy, problems);
  } finally {
    connection.close();
  }
}

/** All columns of all tables, whatever their order. */
function columnsOf(connection: Connection): string {
  const columns = connection.all(
    `SELECT t.name AS name, c.name AS column, c.type AS type
    FROM pragma_table_list t JOIN pragma_table_xinfo(t.name) c
    WHERE t.schema = 'main' AND t.name NOT LIKE 'sqlite_%' ORDER BY t.name, c.name`,
  );
  return JSON.stringify(columns);
}

/** Neither of the two can be done within a transaction; nor may references be checked row by row. */
function attach(connection: Connection, copy: string): void {
  connection.exec("PRAGMA foreign_keys = OFF");
  connection.exec(`ATTACH '${copy.replaceAll("'", "''")}' AS backup`);
}

function detach(connection: Connection): void {
  connection.exec("DETACH backup; PRAGMA foreign_keys = ON");
}

function inUse(path: string): MemoryError {
  return new MemoryError(
    "CONFLICT",
    `[mem0-kit] ${path} is a database in use, or was left by a process that was killed. Open it as a memory and restore what its admin.backup makes.`,
  );
}

function damaged(path: string, problems: readonly string[]): MemoryError {
  return new MemoryError(
    "STORAGE",
    `[mem0-kit] ${path} is not in order, so it was not restored: ${problems.slice(0, 3).join(" ")} Choose another backup.`,
  );
}

/** The same error, of the file that the caller knows. */
function named(error: unknown, copy: string, path: string): unknown {
  if (!MemoryError.isInstance(error) || !error.message.includes(copy)) return error;
  const { code, message, cause } = error;
  return new MemoryError(code, message.replaceAll(copy, path), { cause });
}
