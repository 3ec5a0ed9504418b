import {
  type PlacedRow,
  partitionKey,
  type ScanOptions,
  type StoreReader,
  scopeFromKey,
} from "@mem0-kit/engine";
import type { Connection, SqlValue } from "./connection.ts";
import {
  type RowRecord,
  rowColumns,
  type TextRecord,
  textColumns,
  toPlacedRow,
  toRowText,
} from "./memory-columns.ts";
import { namespaceId } from "./namespaces.ts";
import { type Clause, scopeClause } from "./scope-clause.ts";

type MemoryReads = Pick<
  StoreReader,
  "rows" | "texts" | "rowByMessageId" | "rowByContentHash" | "scan" | "count" | "lastSequence"
>;

/** Reads of table `memories`. */
export function memoryReads(connection: Connection): MemoryReads {
  function rowOfScope(
    namespace: string,
    key: string,
    column: "message_id" | "content_hash",
    value: string,
  ): PlacedRow | undefined {
    const { userId = null, agentId = null, appId = null, runId = null } = scopeFromKey(key);
    const record = connection.get<RowRecord>(
      `SELECT ${rowColumns} FROM memories
      WHERE partition = (SELECT id FROM partitions WHERE namespace = ? AND key = ?)
        AND ${column} = ?
        AND +user_id IS ? AND +agent_id IS ? AND +app_id IS ? AND +run_id IS ?
      ORDER BY ordinal LIMIT 1`,
      namespaceId(connection, namespace),
      partitionKey(scopeFromKey(key)),
      value,
      userId,
      agentId,
      appId,
      runId,
    );
    return record && toPlacedRow(record);
  }

  return {
    rows: (namespace, ids) =>
      connection
        .all<RowRecord>(
          `SELECT ${rowColumns} FROM memories
          WHERE namespace = ? AND id IN (SELECT value FROM json_each(?))`,
          namespaceId(connection, namespace),
          JSON.stringify(ids),
        )
        .map(toPlacedRow),
    texts: (namespace, ordinals) =>
      connection
        .all<TextRecord>(
          `SELECT ${textColumns} FROM memories
          WHERE ordinal IN (SELECT value FROM json_each(?)) AND +namespace = ?`,
          JSON.stringify(ordinals),
          namespaceId(connection, namespace),
        )
        .map(toRowText),
    rowByMessageId: (namespace, scopeKey, messageId) =>
      rowOfScope(namespace, scopeKey, "message_id", messageId),
    rowByContentHash: (namespace, scopeKey, contentHash) =>
      rowOfScope(namespace, scopeKey, "content_hash", contentHash),
    scan(namespace, options) {
      const { sql, values } = scanClause(namespaceId(connection, namespace), options);
      const order = options.order === "newest" ? "DESC" : "ASC";
      return connection
        .all<RowRecord>(
          `SELECT ${rowColumns} FROM memories WHERE ${sql} ORDER BY ordinal ${order} LIMIT ?`,
          ...values,
          options.limit,
        )
        .map(toPlacedRow);
    },
    count(namespace, options) {
      const { sql, values } = scanClause(namespaceId(connection, namespace), options);
      const statement = `SELECT count(*) AS count FROM memories WHERE ${sql}`;
      return connection.get<{ count: number }>(statement, ...values)?.count ?? 0;
    },
    lastSequence(namespace, partition, runId) {
      const row = connection.get<{ last: number | null }>(
        `SELECT max(sequence) AS last FROM memories
        WHERE partition = (SELECT id FROM partitions WHERE namespace = ? AND key = ?)
          AND run_id IS ?`,
        namespaceId(connection, namespace),
        partition,
        runId ?? null,
      );
      return row?.last ?? -1;
    },
  };
}

function scanClause(namespace: number, options: Partial<ScanOptions>): Clause {
  const { scope, order, after, notExpiredOn } = options;
  // A walk over all scopes goes by ordinal: the namespace's index would sort everything for each page.
  const conditions = [
    scope === undefined && order !== undefined ? "+namespace = ?" : "namespace = ?",
  ];
  const values: SqlValue[] = [namespace];
  if (scope !== undefined) {
    const clause = scopeClause(scope);
    conditions.push(clause.sql);
    values.push(...clause.values);
  }
  if (after !== undefined) {
    conditions.push(order === "newest" ? "ordinal < ?" : "ordinal > ?");
    values.push(after);
  }
  if (notExpiredOn !== undefined) {
    conditions.push("(expiration_date IS NULL OR expiration_date >= ?)");
    values.push(notExpiredOn);
  }
  return { sql: conditions.join(" AND "), values };
}
