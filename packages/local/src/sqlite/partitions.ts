import type { Scope } from "@mem0-kit/core";
import {
  type IndexChange,
  type PartitionState,
  partitionKey,
  type StoreReader,
} from "@mem0-kit/engine";
import type { Connection, SqlValue } from "./connection.ts";
import { type IndexRecord, indexColumns, toIndexedRow } from "./memory-columns.ts";
import { namespaceId, nextNumber } from "./namespaces.ts";
import { scopeClause } from "./scope-clause.ts";

/** More tombstones than this cost more than reading a partition anew: then its epoch changes. */
const mostTombstones = 1000;

/** Reads of tables `partitions` and `tombstones`. */
export function partitionReads(
  connection: Connection,
): Pick<StoreReader, "partitions" | "changes"> {
  function states(condition: string, ...values: SqlValue[]): PartitionState[] {
    return connection.all<PartitionState>(
      `SELECT key AS partition, epoch, revision FROM partitions WHERE ${condition}`,
      ...values,
    );
  }

  function statesOf(namespace: number, column: "user_id" | "agent_id", id: string, app?: string) {
    if (app === undefined) return states(`namespace = ? AND ${column} = ?`, namespace, id);
    return states(`namespace = ? AND ${column} = ? AND app_id = ?`, namespace, id, app);
  }

  return {
    partitions(name, scope, options) {
      const namespace = namespaceId(connection, name);
      const { userId, agentId, appId } = scope;
      if (userId === undefined) {
        const { sql, values } = scopeClause(scope);
        const holding = `SELECT partition FROM memories WHERE namespace = ? AND ${sql}`;
        return states(`id IN (${holding})`, namespace, ...values);
      }
      const own = statesOf(namespace, "user_id", userId, appId);
      if (options?.includeAgentMemories !== true || agentId === undefined) return own;
      return [...own, ...statesOf(namespace, "agent_id", agentId, appId)];
    },
    changes(name, key, after) {
      const partition = connection.get<{ id: number }>(
        "SELECT id FROM partitions WHERE namespace = ? AND key = ?",
        namespaceId(connection, name),
        key,
      );
      return partition === undefined ? [] : changesAfter(connection, partition.id, after);
    },
  };
}

function changesAfter(connection: Connection, partition: number, after: number): IndexChange[] {
  const written = connection.all<IndexRecord & { revision: number }>(
    `SELECT revision, ${indexColumns} FROM memories
    WHERE partition = ? AND revision > ? ORDER BY revision`,
    partition,
    after,
  );
  if (after === 0) return written.map(toIndexedRow);
  const removed = connection.all<{ revision: number; ordinal: number }>(
    "SELECT revision, ordinal FROM tombstones WHERE partition = ? AND revision > ?",
    partition,
    after,
  );
  const changes = [
    ...written.map((record) => ({ at: record.revision, change: toIndexedRow(record) })),
    ...removed.map(({ revision, ordinal }) => ({
      at: revision,
      change: { ordinal, removed: true as const },
    })),
  ];
  return changes.sort((a, b) => a.at - b.at).map(({ change }) => change);
}

/** A partition just before one of its rows is written, with the revision of that change. */
export interface TouchedPartition {
  readonly id: number;
  readonly revision: number;
}

/** Raises the revision of a scope's partition, which is made where it is not there yet. */
export function touchPartition(
  connection: Connection,
  namespace: number,
  scope: Scope,
): TouchedPartition {
  const key = partitionKey(scope);
  const lookup = `partition ${namespace} ${key}`;
  const known =
    (connection.lookups.get(lookup) as TouchedPartition | undefined) ??
    connection.get<TouchedPartition>(
      "SELECT id, revision FROM partitions WHERE namespace = ? AND key = ?",
      namespace,
      key,
    );
  const touched =
    known === undefined
      ? makePartition(connection, namespace, scope)
      : { id: known.id, revision: known.revision + 1 };
  if (known !== undefined) connection.run(raiseRevision, touched.revision, touched.id);
  connection.lookups.set(lookup, touched);
  return touched;
}

const raiseRevision = "UPDATE partitions SET revision = ? WHERE id = ?";

function makePartition(connection: Connection, namespace: number, scope: Scope): TouchedPartition {
  const { userId = null, agentId, appId = null } = scope;
  const id = connection.insert(
    `INSERT INTO partitions (namespace, key, user_id, agent_id, app_id, epoch, revision)
    VALUES (?, ?, ?, ?, ?, ?, 1)`,
    namespace,
    partitionKey(scope),
    userId,
    userId === null ? (agentId ?? null) : null,
    appId,
    nextNumber(connection, "epoch"),
  );
  return { id: id ?? -1, revision: 1 };
}

/** What `touchPartition` looked up does not hold any more. */
function forgetTouched(connection: Connection): void {
  for (const key of connection.lookups.keys())
    if (key.startsWith("partition ")) connection.lookups.delete(key);
}

/** Records that a row left its partition; one that was the last takes the partition with it. */
export function leavePartition(connection: Connection, partition: number, ordinal: number): void {
  forgetTouched(connection);
  if (dropIfEmpty(connection, partition)) return;
  const state = connection.get<{ revision: number; tombstones: number }>(
    `UPDATE partitions SET revision = revision + 1, tombstones = tombstones + 1 WHERE id = ?
    RETURNING revision, tombstones`,
    partition,
  );
  if (state === undefined) return;
  connection.run(
    "INSERT INTO tombstones (partition, revision, ordinal) VALUES (?, ?, ?)",
    partition,
    state.revision,
    ordinal,
  );
  if (state.tombstones > mostTombstones) renewPartition(connection, partition);
}

/** Forgets that a row had left a partition, for it is about to come back. */
export function rejoinPartition(connection: Connection, partition: number, ordinal: number): void {
  const gone = connection.run(
    "DELETE FROM tombstones WHERE partition = ? AND ordinal = ?",
    partition,
    ordinal,
  );
  if (gone === 0) return;
  const statement = "UPDATE partitions SET tombstones = tombstones - ? WHERE id = ?";
  connection.run(statement, gone, partition);
}

/** Begins a new epoch of a partition that lost many rows at once, or drops it when it is empty. */
export function renewPartition(connection: Connection, partition: number): void {
  forgetTouched(connection);
  if (dropIfEmpty(connection, partition)) return;
  connection.run("DELETE FROM tombstones WHERE partition = ?", partition);
  connection.run(
    "UPDATE partitions SET epoch = ?, revision = revision + 1, tombstones = 0 WHERE id = ?",
    nextNumber(connection, "epoch"),
    partition,
  );
}

function dropIfEmpty(connection: Connection, partition: number): boolean {
  const dropped = connection.run(
    `DELETE FROM partitions
    WHERE id = ? AND NOT EXISTS (SELECT 1 FROM memories WHERE partition = ?)`,
    partition,
    partition,
  );
  return dropped > 0;
}
