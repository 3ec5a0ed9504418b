import { statSync } from "node:fs";
import type { MemoryStats } from "@mem0-kit/core";
import type { Connection } from "./connection.ts";
import { namespaceId } from "./namespaces.ts";

/** Counts of a namespace, and what the file and its database are. */
export function collectStats(connection: Connection, namespace: string): MemoryStats {
  const counts = connection.get<Omit<MemoryStats, "details">>(
    `SELECT count(*) AS memories, count(DISTINCT user_id) AS users,
      count(DISTINCT agent_id) AS agents, count(DISTINCT app_id) AS apps,
      count(DISTINCT run_id) AS runs
    FROM memories WHERE namespace = ?`,
    namespaceId(connection, namespace),
  );
  const details = connection.get<Record<string, string | number>>(
    `SELECT v.user_version AS schemaVersion, sqlite_version() AS sqliteVersion,
      j.journal_mode AS journalMode, s.synchronous AS synchronous
    FROM pragma_user_version v, pragma_journal_mode j, pragma_synchronous s`,
  );
  return {
    ...(counts ?? { memories: 0, users: 0, agents: 0, apps: 0, runs: 0 }),
    details: {
      path: connection.path,
      fileBytes: fileBytes(connection.path),
      ...details,
      synchronous: ["OFF", "NORMAL", "FULL", "EXTRA"][Number(details?.synchronous)] ?? "unknown",
    },
  };
}

/** Bytes of the database with its side files; 0 for one in memory. */
function fileBytes(path: string): number {
  const files = [path, `${path}-wal`, `${path}-shm`];
  return files.reduce(
    (sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
}
