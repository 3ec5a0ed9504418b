import { scopeKey } from "@mem0-kit/core";
import type { MemoryRow } from "@mem0-kit/engine";
import type { Connection } from "./connection.ts";
import { rowColumns, type ScopeRecord, toScope, toValues } from "./memory-columns.ts";
import { leavePartition, rejoinPartition, touchPartition } from "./partitions.ts";

const writtenColumns = rowColumns.split(", ").filter((column) => column !== "ordinal");

const insert = `INSERT INTO memories (namespace, partition, revision, ${writtenColumns.join(", ")})
  VALUES (?, ?, ?, ${writtenColumns.map(() => "?").join(", ")})
  ON CONFLICT (namespace, id) DO NOTHING`;

const update = `UPDATE memories SET partition = ?, revision = ?,
  ${writtenColumns.map((column) => `${column} = ?`).join(", ")} WHERE ordinal = ?`;

/** Inserts a row or replaces the one of its id. Returns the ordinal. */
export function putMemory(connection: Connection, namespace: number, row: MemoryRow): number {
  const { id: partition, revision } = touchPartition(connection, namespace, row.scope);
  const values = toValues(row);
  // Nearly every row is a new one: what it meets, if anything, is looked up only then.
  const made = connection.insert(insert, namespace, partition, revision, ...values);
  if (made !== undefined) {
    if (hasRemovals(connection))
      connection.run("DELETE FROM removals WHERE namespace = ? AND id = ?", namespace, row.id);
    return made;
  }
  // It is there, or the statement would have inserted.
  const before = findPlace(connection, namespace, row.id) as Place;
  connection.run(update, partition, revision, ...values, before.ordinal);
  if (before.partition !== partition) {
    rejoinPartition(connection, partition, before.ordinal);
    leavePartition(connection, before.partition, before.ordinal);
  }
  return before.ordinal;
}

/** Whether any row was ever removed: an import need not ask for each of its records. */
function hasRemovals(connection: Connection): boolean {
  const known = connection.lookups.get(removalsKey) as boolean | undefined;
  if (known !== undefined) return known;
  const found = connection.get("SELECT 1 FROM removals LIMIT 1") !== undefined;
  connection.lookups.set(removalsKey, found);
  return found;
}

const removalsKey = "removals";

/** Erases a row and keeps the scope that it had. Tells whether there was one. */
export function removeMemory(connection: Connection, namespace: number, id: string): boolean {
  const place = findPlace(connection, namespace, id);
  if (place === undefined) return false;
  connection.run("DELETE FROM memories WHERE ordinal = ?", place.ordinal);
  connection.run(
    "INSERT OR REPLACE INTO removals (namespace, id, scope_key) VALUES (?, ?, ?)",
    namespace,
    id,
    scopeKey(toScope(place)),
  );
  connection.lookups.set(removalsKey, true);
  leavePartition(connection, place.partition, place.ordinal);
  return true;
}

interface Place extends ScopeRecord {
  readonly ordinal: number;
  readonly partition: number;
}

function findPlace(connection: Connection, namespace: number, id: string): Place | undefined {
  return connection.get<Place>(
    `SELECT ordinal, partition, user_id, agent_id, app_id, run_id FROM memories
    WHERE namespace = ? AND id = ?`,
    namespace,
    id,
  );
}
