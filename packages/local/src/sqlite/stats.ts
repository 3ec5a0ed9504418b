import type { MemoryStats } from "@mem0-kit/core";
import { analyzerVersion } from "@mem0-kit/engine";
import type { Connection } from "./connection.ts";
import { databaseBytes } from "./database-bytes.ts";
import { erasuresSince } from "./erasure-count.ts";
import { migrationBackups } from "./migration-backups.ts";
import { namespaceId, namespaceReads } from "./namespaces.ts";

/** Counts of a namespace, and what the file and its database are. */
export function collectStats(connection: Connection, namespace: string): MemoryStats {
  const counts = connection.get<Omit<MemoryStats, "details">>(
    `SELECT count(*) AS memories, count(DISTINCT user_id) AS users,
      count(DISTINCT agent_id) AS agents, count(DISTINCT app_id) AS apps,
      count(DISTINCT run_id) AS runs
    FROM memories WHERE namespace = ?`,
    namespaceId(connection, namespace),
  );
  return {
    ...(counts ?? { memories: 0, users: 0, agents: 0, apps: 0, runs: 0 }),
    details: {
      ...fileDetails(connection),
      analyzerVersion: namespaceReads(connection).analyzerVersion(namespace) ?? analyzerVersion,
    },
  };
}

export interface FileStats {
  /** Of the file with its side files; of the memory that it takes for `:memory:`. */
  readonly bytes: number;
  readonly namespaces: number;
  readonly memories: number;
  readonly details: Readonly<Record<string, string | number>>;
}

/** Numbers of the whole file. */
export function collectFileStats(connection: Connection): FileStats {
  const counts = connection.get<{ namespaces: number; memories: number }>(
    `SELECT (SELECT count(*) FROM namespaces) AS namespaces,
      (SELECT count(*) FROM memories) AS memories`,
  );
  return {
    bytes: databaseBytes(connection),
    namespaces: counts?.namespaces ?? 0,
    memories: counts?.memories ?? 0,
    details: fileDetails(connection),
  };
}

function fileDetails(connection: Connection): Record<string, string | number> {
  const details = connection.get<Record<string, string | number>>(
    `SELECT v.user_version AS schemaVersion, sqlite_version() AS sqliteVersion,
      j.journal_mode AS journalMode, s.synchronous AS synchronous
    FROM pragma_user_version v, pragma_journal_mode j, pragma_synchronous s`,
  );
  const erasures = erasuresSince(connection);
  const backups = migrationBackups(connection.path);
  return {
    path: connection.path,
    fileBytes: connection.path === ":memory:" ? 0 : databaseBytes(connection),
    ...details,
    synchronous: ["OFF", "NORMAL", "FULL", "EXTRA"][Number(details?.synchronous)] ?? "unknown",
    // Traces of what was erased may be left, in a large file until it is vacuumed.
    ...(erasures === 0 ? {} : { erasuresSinceVacuum: erasures }),
    // Memories that are erased since are still in them, so whoever looks should learn of them.
    ...(backups.length === 0 ? {} : { migrationBackups: backups.join(", ") }),
  };
}
