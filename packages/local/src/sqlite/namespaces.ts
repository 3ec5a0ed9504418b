import { analyzerVersion, type StoreReader } from "@mem0-kit/engine";
import type { Connection } from "./connection.ts";

/** Number of a namespace; one that no row has for a name without any. */
export function namespaceId(connection: Connection, name: string): number {
  const key = `namespace ${name}`;
  const known = connection.lookups.get(key) as number | undefined;
  if (known !== undefined) return known;
  const row = connection.get<{ id: number }>("SELECT id FROM namespaces WHERE name = ?", name);
  if (row === undefined) return -1;
  connection.lookups.set(key, row.id);
  return row.id;
}

/** Number of a namespace, which is made where it is not there yet. */
export function internNamespace(connection: Connection, name: string): number {
  const known = namespaceId(connection, name);
  if (known !== -1) return known;
  const row = connection.get<{ id: number }>(
    "INSERT INTO namespaces (name, analyzer_version) VALUES (?, ?) RETURNING id",
    name,
    analyzerVersion,
  );
  return row?.id ?? -1;
}

/** All names, in the order of their making. */
export function namespaceNames(connection: Connection): string[] {
  const rows = connection.all<{ name: string }>("SELECT name FROM namespaces ORDER BY id");
  return rows.map(({ name }) => name);
}

/** Reads of table `namespaces`. */
export function namespaceReads(connection: Connection) {
  return {
    analyzerVersion(name: string): number | undefined {
      const row = connection.get<{ version: number }>(
        "SELECT analyzer_version AS version FROM namespaces WHERE name = ?",
        name,
      );
      return row?.version;
    },
  } satisfies Pick<StoreReader, "analyzerVersion">;
}

export function setAnalyzerVersion(
  connection: Connection,
  namespace: number,
  version: number,
): void {
  const statement = "UPDATE namespaces SET analyzer_version = ? WHERE id = ?";
  connection.run(statement, version, namespace);
}

/** The next number of a counter, unique in the database. */
export function nextNumber(connection: Connection, counter: "epoch" | "transcript"): number {
  const row = connection.get<{ value: number }>(
    "UPDATE counters SET value = value + 1 WHERE name = ? RETURNING value",
    counter,
  );
  return row?.value ?? -1;
}
