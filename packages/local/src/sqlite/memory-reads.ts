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
  | "rows"
  | "texts"
  | "rowByMessageId"
  | "rowByContentHash"
  | "rowsBySlot"
  | "scan"
  | "count"
  | "lastSequence"
>;

const rowOfMessage = `${ofScope("message_id")} ORDER BY ordinal LIMIT 1`;
const rowOfHash = `${ofScope("content_hash")} ORDER BY ordinal LIMIT 1`;
const rowsOfSlot = `${ofScope("slot")} ORDER BY ordinal DESC LIMIT ?`;

/** Reads of table `memories`. */
export function memoryReads(connection: Connection): MemoryReads {
  function rowsOfScope(
    namespace: string,
    key: string,
    statement: string,
    value: string,
    ...limit: readonly number[]
  ): PlacedRow[] {
    const scope = scopeFromKey(key);
    const { userId = null, agentId = null, appId = null, runId = null } = scope;
    const records = connection.all<RowRecord>(
      statement,
      namespaceId(connection, namespace),
      partitionKey(scope),
      value,
      userId,
      agentId,
      appId,
      runId,
      ...limit,
    );
    return records.map(toPlacedRow);
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
      rowsOfScope(namespace, scopeKey, rowOfMessage, messageId)[0],
    rowByContentHash: (namespace, scopeKey, contentHash) =>
      rowsOfScope(namespace, scopeKey, rowOfHash, contentHash)[0],
    rowsBySlot: (namespace, scopeKey, slot, limit) =>
      rowsOfScope(namespace, scopeKey, rowsOfSlot, slot, limit),
    scan(namespace, options) {
      const { sql, values } = scanClause(namespaceId(connection, namespace), options);
      const order = options.order === "newest" ? "DESC" : "ASC";
      const statement =
        options.expiredBefore === undefined
          ? `SELECT ${rowColumns} FROM memories WHERE ${sql} ORDER BY ordinal ${order} LIMIT ?`
          : // In two steps: only the ordinals of what expired are sorted, which its index has.
            `SELECT ${rowColumns} FROM memories WHERE ordinal IN (
              SELECT ordinal FROM memories WHERE ${sql} ORDER BY +ordinal ${order} LIMIT ?
            ) ORDER BY ordinal ${order}`;
      return connection.all<RowRecord>(statement, ...values, options.limit).map(toPlacedRow);
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

/** Made once: every add asks, and building the text takes longer than finding its statement. */
function ofScope(column: "message_id" | "content_hash" | "slot"): string {
  return `SELECT ${rowColumns} FROM memories
    WHERE partition = (SELECT id FROM partitions WHERE namespace = ? AND key = ?)
      AND ${column} = ?
      AND +user_id IS ? AND +agent_id IS ? AND +app_id IS ? AND +run_id IS ?`;
}

function scanClause(namespace: number, options: Partial<ScanOptions>): Clause {
  const { scope, order, after, notExpiredOn, expiredBefore, updatedBefore } = options;
  // A walk over all scopes goes by ordinal: the namespace's index would sort everything for each page.
  const walks = scope === undefined && order !== undefined && expiredBefore === undefined;
  const conditions = [walks ? "+namespace = ?" : "namespace = ?"];
  const values: SqlValue[] = [namespace];
  if (scope !== undefined) {
    const clause = scopeClause(scope);
    conditions.push(clause.sql);
    values.push(...clause.values);
  }
  if (after !== undefined) {
    const place = expiredBefore === undefined ? "ordinal" : "+ordinal";
    conditions.push(order === "newest" ? `${place} < ?` : `${place} > ?`);
    values.push(after);
  }
  if (notExpiredOn !== undefined) {
    conditions.push("(expiration_date IS NULL OR expiration_date >= ?)");
    values.push(notExpiredOn);
  }
  if (expiredBefore !== undefined) {
    conditions.push("expiration_date < ?");
    values.push(expiredBefore);
  }
  if (updatedBefore !== undefined) {
    conditions.push("updated_at < ?");
    values.push(updatedBefore);
  }
  return { sql: conditions.join(" AND "), values };
}
