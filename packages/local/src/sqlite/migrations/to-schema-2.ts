import { createHash } from "node:crypto";
import type { Connection } from "../connection.ts";

/** Versions of the analyzer, slots of facts that supersede each other, and what a sweep looks up. */
export function toSchema2(connection: Connection): void {
  connection.exec(`
    ALTER TABLE namespaces ADD COLUMN analyzer_version INTEGER NOT NULL DEFAULT 1;
    ALTER TABLE memories ADD COLUMN slot TEXT;
    CREATE INDEX memories_by_slot ON memories (partition, slot) WHERE slot IS NOT NULL;
    CREATE INDEX memories_by_expiration ON memories (namespace, expiration_date)
      WHERE expiration_date IS NOT NULL;
    CREATE INDEX results_by_age ON results (namespace, created_at);
  `);
  rewriteResults(connection);
}

interface ResultRecord {
  readonly namespace: number;
  readonly scope_key: string;
  readonly idempotency_key: string;
  readonly result: string;
}

/**
 * Of an idempotency key its hash is kept from now on, and a result names the last entry of a
 * memory's history by its id, where it said how many there were.
 */
function rewriteResults(connection: Connection): void {
  const records = connection.all<ResultRecord>(
    "SELECT namespace, scope_key, idempotency_key, result FROM results",
  );
  for (const { namespace, scope_key, idempotency_key, result } of records) {
    const kept = JSON.parse(result) as [id: string, event: string, entries: number][];
    const named = kept.map(([id, event, entries]) => {
      const entry = connection.get<{ id: string }>(
        `SELECT id FROM history WHERE namespace = ? AND memory_id = ?
        ORDER BY place LIMIT 1 OFFSET max(? - 1, 0)`,
        namespace,
        id,
        entries,
      );
      return [id, event, entry?.id ?? null];
    });
    connection.run(
      `UPDATE results SET idempotency_key = ?, result = ?
      WHERE namespace = ? AND scope_key = ? AND idempotency_key = ?`,
      createHash("sha256").update(idempotency_key).digest("base64url"),
      JSON.stringify(named),
      namespace,
      scope_key,
      idempotency_key,
    );
  }
}
