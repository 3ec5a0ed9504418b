import { setImmediate as turn } from "node:timers/promises";
import type { MaintenanceOptions } from "@mem0-kit/core";
import type { Connection } from "./connection.ts";
import { countErasures } from "./erasure-count.ts";
import { stopIfAborted } from "./stop-if-aborted.ts";

/**
 * Within one write transaction, puts the content of the attached database `backup`, which is of the
 * present schema, in place of the own one. Row by row rather than page by page: readers of other
 * processes go on with what they see, a kill leaves what was there, and it works in memory too.
 * Returns how many memories there are now.
 */
export async function replaceContent(
  connection: Connection,
  { signal, onProgress }: MaintenanceOptions,
): Promise<number> {
  const counters = connection.all<Counter>("SELECT name, value FROM main.counters");
  const tables = connection.all<{ name: string }>(
    "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
  );
  let done = 0;
  for (const { name } of tables) {
    await turn();
    stopIfAborted(signal);
    connection.exec(`DELETE FROM main.${name}`);
    connection.exec(copyStatement(connection, name));
    onProgress?.({ done: ++done, total: tables.length });
  }
  keepSequences(connection);
  renewEpochs(connection, counters);
  countErasures(connection);
  const row = connection.get<{ count: number }>("SELECT count(*) AS count FROM main.memories");
  return row?.count ?? 0;
}

interface Counter {
  readonly name: string;
  readonly value: number;
}

/** Tables of the same columns in the same order are copied by SQLite as they are, indexes included. */
function copyStatement(connection: Connection, table: string): string {
  const [own, other] = ["main", "backup"].map((schema) =>
    connection
      .all<{ name: string; hidden: number }>(
        "SELECT name, hidden FROM pragma_table_xinfo(?, ?)",
        table,
        schema,
      )
      .map(({ name, hidden }) => ({ name, isComputed: hidden !== 0 })),
  );
  const isSame = JSON.stringify(own) === JSON.stringify(other);
  if (isSame && !own?.some(({ isComputed }) => isComputed))
    return `INSERT INTO main.${table} SELECT * FROM backup.${table}`;
  const columns = own?.filter(({ isComputed }) => !isComputed).map(({ name }) => name) ?? [];
  return `INSERT INTO main.${table} (${columns}) SELECT ${columns} FROM backup.${table}`;
}

/** An ordinal or a place that was given to something once is not given again. */
function keepSequences(connection: Connection): void {
  connection.exec(`
    INSERT INTO main.sqlite_sequence (name, seq) SELECT name, seq FROM backup.sqlite_sequence b
      WHERE name NOT IN (SELECT name FROM main.sqlite_sequence);
    UPDATE main.sqlite_sequence SET seq = max(seq, coalesce(
      (SELECT b.seq FROM backup.sqlite_sequence b WHERE b.name = main.sqlite_sequence.name), 0));
  `);
}

/** Beyond all that this database or the backup has ever had: caches of any process are outdated. */
function renewEpochs(connection: Connection, before: readonly Counter[]): void {
  for (const { name, value } of before)
    connection.run("UPDATE counters SET value = max(value, ?) WHERE name = ?", value, name);
  const epoch = "(SELECT value FROM counters WHERE name = 'epoch')";
  connection.exec(`
    DELETE FROM main.tombstones;
    UPDATE main.partitions SET tombstones = 0, epoch = id + ${epoch};
    UPDATE main.counters SET value = value + coalesce((SELECT max(id) FROM main.partitions), 0)
      WHERE name = 'epoch';
  `);
}
