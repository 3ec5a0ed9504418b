import type { Connection } from "./connection.ts";

/** Counts a write that erases something, in that write. */
export function countErasures(connection: Connection): void {
  connection.run(
    `INSERT INTO counters (name, value) VALUES ('erasures', 1)
    ON CONFLICT (name) DO UPDATE SET value = value + 1`,
  );
}

/** How many writes have erased something since the file was last written anew, by any process. */
export function erasuresSince(connection: Connection): number {
  const row = connection.get<{ value: number }>(
    "SELECT value FROM counters WHERE name = 'erasures'",
  );
  return row?.value ?? 0;
}

/** Begins anew, unless another process has erased something in the meantime. */
export function settleErasures(connection: Connection, seen: number): void {
  connection.run("UPDATE counters SET value = 0 WHERE name = 'erasures' AND value = ?", seen);
}
