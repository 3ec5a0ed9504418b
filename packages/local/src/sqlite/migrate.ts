import { beginUnlessDone } from "./begin-unless-done.ts";
import type { Connection } from "./connection.ts";
import { backUpBeforeMigration } from "./migration-backups.ts";
import { migrations } from "./migrations/migrations.ts";
import { schemaVersion } from "./schema.ts";

export interface MigrateOptions {
  /** `beside` first puts a copy of the file next to it, unless there is nothing in it. */
  readonly backup: "beside" | "none";
}

/**
 * Brings an older file to the present schema, all steps in one transaction: whatever happens, the
 * file is of the one schema or of the other.
 */
export function migrate(connection: Connection, { backup }: MigrateOptions): void {
  if (!beginUnlessDone(connection, () => versionOf(connection) >= schemaVersion)) return;
  try {
    // Another process may have done it while this one waited for the lock.
    const from = versionOf(connection);
    const keepsCopy = backup === "beside" && from < schemaVersion && hasContent(connection);
    for (let version = from; version < schemaVersion; version++)
      migrations.get(version)?.(connection);
    connection.exec(`PRAGMA user_version = ${schemaVersion}`);
    // It sees what is committed, and nobody else can write now. So it is the file as it was; and
    // coming last, it is made for a migration that has only its commit before it.
    if (keepsCopy) backUpBeforeMigration(connection.path, from);
    connection.exec("COMMIT");
  } catch (error) {
    if (connection.isTransaction) connection.exec("ROLLBACK");
    throw error;
  }
}

function versionOf(connection: Connection): number {
  const row = connection.get<{ user_version: number }>("PRAGMA user_version");
  return row?.user_version ?? schemaVersion;
}

function hasContent(connection: Connection): boolean {
  const tables = ["memories", "history", "removals", "results", "transcripts", "documents"];
  const row = connection.get<{ found: number }>(
    `SELECT ${tables.map((table) => `EXISTS (SELECT 1 FROM ${table})`).join(" OR ")} AS found`,
  );
  return row?.found === 1;
}
