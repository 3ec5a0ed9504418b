import type { Connection } from "./connection.ts";

/** Number of a namespace; one that no row has for a name without any. */
export function namespaceId(connection: Connection, name: string): number {
  const row = connection.get<{ id: number }>("SELECT id FROM namespaces WHERE name = ?", name);
  return row?.id ?? -1;
}

/** Number of a namespace, which is made where it is not there yet. */
export function internNamespace(connection: Connection, name: string): number {
  const known = namespaceId(connection, name);
  if (known !== -1) return known;
  const row = connection.get<{ id: number }>(
    "INSERT INTO namespaces (name) VALUES (?) RETURNING id",
    name,
  );
  return row?.id ?? -1;
}

/** The next number of a counter, unique in the database. */
export function nextNumber(connection: Connection, counter: "epoch" | "transcript"): number {
  const row = connection.get<{ value: number }>(
    "UPDATE counters SET value = value + 1 WHERE name = ? RETURNING value",
    counter,
  );
  return row?.value ?? -1;
}
