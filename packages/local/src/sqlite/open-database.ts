import { resolve } from "node:path";
import { MemoryError } from "@mem0-kit/core";
import { beginUnlessDone } from "./begin-unless-done.ts";
import { type Connection, openConnection } from "./connection.ts";
import { makeDatabaseFile } from "./database-file.ts";
import { migrate } from "./migrate.ts";
import { retryWhileLocked } from "./retry-while-locked.ts";
import { applicationId, schema, schemaVersion } from "./schema.ts";

export interface OpenDatabaseOptions {
  readonly path: string;
  readonly durability: "full" | "normal";
}

/**
 * Opens our database, or makes it; one of an older schema is migrated, after a copy of it is made.
 * A file that is not ours is left as it is.
 */
export function openDatabase({ path, durability }: OpenDatabaseOptions): Connection {
  const place = path === ":memory:" ? path : resolve(path);
  if (place !== ":memory:") makeDatabaseFile(place);
  const connection = openConnection(place);
  try {
    connection.waitForLocks(5000);
    const version = checkIdentity(connection);
    // Of two processes that turn the log of a new file on at once SQLite refuses one without a wait:
    // they would wait for each other.
    retryWhileLocked(() => configure(connection, durability));
    if (version === 0) createTables(connection);
    else if (version < schemaVersion) migrate(connection, { backup: "beside" });
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/**
 * FULL: one fsync a commit, so what was acknowledged survives a loss of power; NORMAL: it survives
 * a crash of the process only. Sorting stays in memory, so that no text gets into temporary files.
 *
 * An add changes a dozen pages, all of which its fsync waits for: small ones make it faster. Only a
 * new file takes the size. A longer log is copied into the file less often, and pages that change
 * often once for many changes.
 */
function configure(connection: Connection, durability: "full" | "normal"): void {
  connection.exec(`
    PRAGMA page_size = 2048;
    PRAGMA journal_mode = WAL;
    PRAGMA secure_delete = ON;
    PRAGMA foreign_keys = ON;
    PRAGMA trusted_schema = OFF;
    PRAGMA temp_store = MEMORY;
    PRAGMA cache_size = -4000;
    PRAGMA wal_autocheckpoint = 8000;
    PRAGMA journal_size_limit = 16777216;
  `);
  connection.syncCommits(durability);
}

function createTables(connection: Connection): void {
  if (!beginUnlessDone(connection, () => checkIdentity(connection) !== 0)) return;
  try {
    // Another process may have made them while this one waited for the lock.
    if (checkIdentity(connection) === 0)
      connection.exec(
        `${schema} PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${schemaVersion};`,
      );
    connection.exec("COMMIT");
  } catch (error) {
    if (connection.isTransaction) connection.exec("ROLLBACK");
    throw error;
  }
}

/** The schema version of a file of ours; 0 for an empty one. */
export function checkIdentity(connection: Connection): number {
  const { path } = connection;
  // One statement, so that both are of the same moment.
  const found = connection.get<{ id: number; version: number; tables: number }>(
    `SELECT a.application_id AS id, v.user_version AS version,
      (SELECT count(*) FROM sqlite_schema) AS tables
    FROM pragma_application_id a, pragma_user_version v`,
  );
  const { id, version, tables } = found ?? { id: 0, version: 0, tables: 0 };
  if (id === 0 && version === 0 && tables === 0) return 0;
  if (id !== applicationId)
    throw new MemoryError(
      "STORAGE",
      `[mem0-kit] ${path} is a database of another program. Choose another path.`,
    );
  if (version > schemaVersion)
    throw new MemoryError(
      "STORAGE",
      `[mem0-kit] ${path} was written by a newer mem0-kit (schema ${version}; this one knows ${schemaVersion}). Update @mem0-kit/local.`,
    );
  return version;
}
