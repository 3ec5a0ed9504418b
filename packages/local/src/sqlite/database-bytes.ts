import { statSync } from "node:fs";
import type { Connection } from "./connection.ts";

/** Bytes of a database: of its file with the side files, or of the memory that it takes. */
export function databaseBytes(connection: Connection): number {
  const { path } = connection;
  if (path === ":memory:") return bytesInMemory(connection);
  const files = [path, `${path}-wal`, `${path}-shm`];
  return files.reduce(
    (sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
}

function bytesInMemory(connection: Connection): number {
  const row = connection.get<{ bytes: number }>(
    "SELECT c.page_count * s.page_size AS bytes FROM pragma_page_count c, pragma_page_size s",
  );
  return row?.bytes ?? 0;
}
