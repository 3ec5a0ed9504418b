import type { VerifyReport } from "../memory-admin.ts";
import { listRecords } from "./find-records.ts";
import { allRows } from "./mem0-sqlite/history-store.ts";
import { sqliteProblems } from "./mem0-sqlite/sqlite-handle.ts";
import { type Session, withStores } from "./session.ts";

/** Checks mem0's SQLite files and that each memory has a history: mem0 writes the two one after the other. */
export async function verifyStores(session: Session): Promise<VerifyReport> {
  const records = await listRecords(session, undefined);
  const { rows, broken } = await withStores(session, async ({ db, vectorStore }) => ({
    rows: allRows(db),
    broken: [...sqliteProblems(db), ...sqliteProblems(vectorStore)],
  }));
  const known = new Set(rows?.map((row) => row.memory_id));
  const without = rows === undefined ? [] : records.filter(({ item }) => !known.has(item.id));
  const problems = [
    ...broken.map((line) => `SQLite: ${line}`),
    ...without.map(({ item }) => `Memory ${item.id} has no history.`),
  ];
  const checks = ["Files of SQLite are sound.", "Every memory has a history."];
  return { ok: problems.length === 0, checks: rows ? checks : checks.slice(0, 1), problems };
}
