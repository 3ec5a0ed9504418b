import type { HistoryEntry } from "@mem0-kit/core";
import {
  type ForgetHistoryOptions,
  invalidCursor,
  type StoreReader,
  scopeFromKey,
} from "@mem0-kit/engine";
import type { Connection } from "./connection.ts";
import { namespaceId } from "./namespaces.ts";

const columns = "place, id, memory_id, event, before, after, at, actor";

interface HistoryRecord {
  readonly place: number;
  readonly id: string;
  readonly memory_id: string;
  readonly event: HistoryEntry["event"];
  readonly before: string | null;
  readonly after: string | null;
  readonly at: number;
  readonly actor: string | null;
}

/** Reads of table `history`. */
export function historyReads(
  connection: Connection,
): Pick<StoreReader, "history" | "historyFeed" | "removedScope"> {
  return {
    history: (namespace, memoryId) =>
      connection
        .all<HistoryRecord>(
          `SELECT ${columns} FROM history WHERE namespace = ? AND memory_id = ? ORDER BY place`,
          namespaceId(connection, namespace),
          memoryId,
        )
        .map(toEntry),
    historyFeed(namespace, { cursor, pageSize }) {
      // The plus keeps SQLite on the order of places: the other index would sort everything.
      const records = connection.all<HistoryRecord>(
        `SELECT ${columns} FROM history WHERE +namespace = ? AND place < ?
        ORDER BY place DESC LIMIT ?`,
        namespaceId(connection, namespace),
        cursor === undefined ? Number.MAX_SAFE_INTEGER : parsePlace(cursor),
        pageSize + 1,
      );
      const page = records.slice(0, pageSize);
      const last = page.at(-1);
      const more = last !== undefined && records.length > pageSize;
      return {
        results: page.map(toEntry),
        total: null,
        nextCursor: more ? String(last.place) : null,
      };
    },
    removedScope(namespace, id) {
      const row = connection.get<{ scope_key: string }>(
        "SELECT scope_key FROM removals WHERE namespace = ? AND id = ?",
        namespaceId(connection, namespace),
        id,
      );
      return row && scopeFromKey(row.scope_key);
    },
  };
}

export function appendHistory(
  connection: Connection,
  namespace: number,
  entry: HistoryEntry,
): void {
  connection.run(
    `INSERT INTO history (namespace, memory_id, id, event, at, actor, before, after)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    namespace,
    entry.memoryId,
    entry.id,
    entry.event,
    entry.at.getTime(),
    entry.actor ?? null,
    entry.before,
    entry.after,
  );
}

export function eraseHistory(connection: Connection, namespace: number, memoryId: string): void {
  connection.run(
    `UPDATE history SET before = NULL, after = NULL, actor = NULL
    WHERE namespace = ? AND memory_id = ?`,
    namespace,
    memoryId,
  );
}

/** Erases what is old among the next entries, save the last one of each row that is there. */
export function forgetHistory(
  connection: Connection,
  namespace: number,
  { before, after = 0, limit }: ForgetHistoryOptions,
): { readonly erased: number; readonly next: number | null } {
  // The plus keeps SQLite on the order of places, as in `historyFeed`.
  const looked = connection.all<{ place: number; memory_id: string; old: 0 | 1 }>(
    `SELECT place, memory_id, at < ? AND (
        NOT EXISTS (SELECT 1 FROM memories m WHERE m.namespace = h.namespace AND m.id = h.memory_id)
        OR EXISTS (
          SELECT 1 FROM history later
          WHERE later.namespace = h.namespace AND later.memory_id = h.memory_id
            AND later.place > h.place
        )
      ) AS old
    FROM history h WHERE +namespace = ? AND place > ? ORDER BY place LIMIT ?`,
    before,
    namespace,
    after,
    limit,
  );
  const old = looked.filter((entry) => entry.old === 1);
  for (const { place } of old) connection.run("DELETE FROM history WHERE place = ?", place);
  for (const id of new Set(old.map((entry) => entry.memory_id)))
    connection.run(
      `DELETE FROM removals WHERE namespace = ? AND id = ?
        AND NOT EXISTS (SELECT 1 FROM history h WHERE h.namespace = removals.namespace AND memory_id = removals.id)`,
      namespace,
      id,
    );
  return {
    erased: old.length,
    next: looked.length < limit ? null : (looked.at(-1)?.place ?? null),
  };
}

function toEntry(record: HistoryRecord): HistoryEntry {
  const { id, memory_id: memoryId, event, before, after, at, actor } = record;
  return {
    id,
    memoryId,
    event,
    before,
    after,
    at: new Date(at),
    ...(actor === null ? {} : { actor }),
  };
}

function parsePlace(cursor: string): number {
  if (!/^\d{1,15}$/.test(cursor)) throw invalidCursor();
  return Number(cursor);
}
