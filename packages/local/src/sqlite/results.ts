import type { JsonValue } from "@mem0-kit/core";
import type { StoreReader } from "@mem0-kit/engine";
import type { Connection } from "./connection.ts";
import { namespaceId } from "./namespaces.ts";

/** Reads of table `results`: what calls with an idempotency key answered. */
export function resultReads(connection: Connection): Pick<StoreReader, "result" | "oldestResult"> {
  return {
    result(namespace, scopeKey, idempotencyKey) {
      const row = connection.get<{ result: string }>(
        "SELECT result FROM results WHERE namespace = ? AND scope_key = ? AND idempotency_key = ?",
        namespaceId(connection, namespace),
        scopeKey,
        idempotencyKey,
      );
      return row && (JSON.parse(row.result) as JsonValue);
    },
    oldestResult(namespace) {
      const row = connection.get<{ at: number | null }>(
        "SELECT min(created_at) AS at FROM results WHERE namespace = ?",
        namespaceId(connection, namespace),
      );
      return row?.at ?? undefined;
    },
  };
}

export interface KeptResult {
  readonly scopeKey: string;
  readonly idempotencyKey: string;
  readonly result: JsonValue;
  /** When it was made, in milliseconds since the epoch. */
  readonly at: number;
}

export function putResult(connection: Connection, namespace: number, kept: KeptResult): void {
  connection.run(
    `INSERT OR REPLACE INTO results (namespace, scope_key, idempotency_key, created_at, result)
    VALUES (?, ?, ?, ?, ?)`,
    namespace,
    kept.scopeKey,
    kept.idempotencyKey,
    kept.at,
    JSON.stringify(kept.result),
  );
}

/** Erases up to `limit` results that were kept before a time. Returns how many. */
export function forgetResults(
  connection: Connection,
  namespace: number,
  before: number,
  limit: number,
): number {
  return connection.run(
    `DELETE FROM results WHERE (namespace, scope_key, idempotency_key) IN (
      SELECT namespace, scope_key, idempotency_key FROM results
      WHERE namespace = ? AND created_at < ? LIMIT ?
    )`,
    namespace,
    before,
    limit,
  );
}
