import { existsSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { type BackupResult, type MaintenanceOptions, MemoryError } from "@mem0-kit/core";
import { type Connection, openConnection } from "./connection.ts";
import { databaseBytes } from "./database-bytes.ts";
import { makeFolder } from "./database-file.ts";
import { erasuresSince, settleErasures } from "./erasure-count.ts";
import { mostBytes } from "./erasures.ts";
import { loadSqlite } from "./load-sqlite.ts";
import { makePrivateFile, partialPath, publishFile, removeDatabase } from "./new-file.ts";
import { stopIfAborted } from "./stop-if-aborted.ts";
import { toStorageError } from "./storage-error.ts";
import type { Transactions } from "./transactions.ts";
import { verifyCopy } from "./verify-copy.ts";

/** Pages of one step: about 1 MB, after which the copying looks whether it shall go on. */
const pagesOfStep = 500;

/** Copies the database to a new file, which appears once it is whole, checked and on the disk. */
export async function backUp(
  connection: Connection,
  transactions: Transactions,
  path: string,
  options: MaintenanceOptions = {},
): Promise<BackupResult> {
  if (existsSync(path)) throw taken(path);
  const partial = partialPath(path);
  try {
    makeFolder(dirname(path));
    makePrivateFile(partial);
    if (connection.path === ":memory:")
      await transactions.alone(() => connection.run("VACUUM INTO ?", partial));
    else await copySnapshot(connection, transactions, partial, options);
    const memories = await finish(partial, options.signal);
    stopIfAborted(options.signal);
    publishFile(partial, path);
    return { path, bytes: statSync(path).size, memories };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") throw taken(path);
    throw toStorageError(error, path);
  } finally {
    removeDatabase(partial);
  }
}

/**
 * Through a connection of its own that keeps reading one state: so writes of this and of other
 * processes neither wait for the copy nor make it begin anew.
 */
async function copySnapshot(
  connection: Connection,
  transactions: Transactions,
  target: string,
  { signal, onProgress }: MaintenanceOptions,
): Promise<void> {
  // Fails when the file is no longer the one that is open.
  await transactions.read(() => {});
  const { DatabaseSync, backup } = loadSqlite();
  const source = new DatabaseSync(connection.path, { timeout: 1000 });
  try {
    source.exec("BEGIN; SELECT 1 FROM sqlite_schema");
    await backup(source, target, {
      rate: pagesOfStep,
      // What it throws ends the copying.
      progress({ totalPages, remainingPages }) {
        stopIfAborted(signal);
        onProgress?.({ done: totalPages - remainingPages, total: totalPages });
      },
    });
  } finally {
    source.close();
  }
}

/** Makes the copy a file without side files and checks it. Returns how many memories it has. */
async function finish(path: string, signal: AbortSignal | undefined): Promise<number> {
  const copy = openConnection(path);
  try {
    copy.exec("PRAGMA journal_mode = DELETE; PRAGMA temp_store = MEMORY");
    dropTraces(copy);
    const problems = await verifyCopy(copy, { pages: "quickly", signal });
    if (problems.length > 0) throw notInOrder(problems);
    return copy.get<{ count: number }>("SELECT count(*) AS count FROM memories")?.count ?? 0;
  } finally {
    copy.close();
  }
}

/** What was erased just before may have left traces that the database itself is about to lose. */
function dropTraces(copy: Connection): void {
  const seen = erasuresSince(copy);
  if (seen === 0 || databaseBytes(copy) > mostBytes) return;
  copy.exec("VACUUM");
  settleErasures(copy, seen);
}

function taken(path: string): MemoryError {
  return new MemoryError(
    "CONFLICT",
    `[mem0-kit] There is a file at ${path}. Choose another path for the backup, or move that file away.`,
  );
}

function notInOrder(problems: readonly string[]): MemoryError {
  return new MemoryError(
    "STORAGE",
    `[mem0-kit] The copy is not in order, so it was not kept: ${problems.slice(0, 3).join(" ")} Look at verify, which checks the database itself.`,
  );
}
