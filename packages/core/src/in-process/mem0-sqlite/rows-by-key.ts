import { markKeys } from "../../records/marks.ts";
import { listRows } from "../find-records.ts";
import type { Mem0Filters } from "../mem0.ts";
import type { Mem0Row } from "../mem0-inside.ts";
import { type Session, withStores } from "../session.ts";
import { type SqliteHandle, sqliteOf } from "./sqlite-handle.ts";

const keyOf = `json_extract(payload, '$.${markKeys.key}')`;

/**
 * Rows that pass the filters and whose mark `key` is one of these. Every add asks for it, so it must not
 * read everything: on mem0's SQLite store an index of ours answers, on pgvector the server.
 */
export async function rowsByKey(
  session: Session,
  filters: Mem0Filters,
  keys: readonly string[],
): Promise<Mem0Row[]> {
  const { vectorStore, config } = session.inside;
  const provider = config.vectorStore.provider.toLowerCase();
  const sqlite = provider === "memory" ? sqliteOf(vectorStore) : undefined;
  if (sqlite) return withStores(session, async () => sqliteRows(sqlite, keys));
  const [key] = keys;
  // One key a call is worth its while; Qdrant in strict mode and others refuse keys without an index.
  const narrow = provider === "pgvector" && keys.length === 1 ? { [markKeys.key]: key } : {};
  const rows = await listRows(session, { ...filters, ...narrow });
  const wanted = new Set<unknown>(keys);
  return rows.filter(({ payload }) => wanted.has(payload[markKeys.key]));
}

/** Made here and not when opening, since mem0's reset drops it with the table. */
function sqliteRows(sqlite: SqliteHandle, keys: readonly string[]): Mem0Row[] {
  sqlite.exec(`CREATE INDEX IF NOT EXISTS vectors_mem0_kit_key ON vectors (${keyOf})`);
  const lookup = sqlite.prepare(`SELECT id, payload FROM vectors WHERE ${keyOf} = ?`);
  const rows = keys.flatMap((key) => lookup.all(key)) as { id: string; payload: string }[];
  return rows.map(({ id, payload }) => ({ id, payload: JSON.parse(payload) }));
}
