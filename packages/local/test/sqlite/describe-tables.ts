import { openConnection } from "../../src/sqlite/connection.ts";

/** Columns and indexes of every table of a database, apart from the order of the columns. */
export function describeTables(path: string): unknown {
  const connection = openConnection(path);
  try {
    const tables = connection.all<{ name: string; wr: number; strict: number }>(
      "SELECT name, wr, strict FROM pragma_table_list WHERE schema = 'main' ORDER BY name",
    );
    return tables.map((table) => ({
      ...table,
      columns: connection.all(
        'SELECT name, type, "notnull", dflt_value, pk, hidden FROM pragma_table_xinfo(?) ORDER BY name',
        table.name,
      ),
      references: connection.all(
        'SELECT "table", "from", "to", on_delete FROM pragma_foreign_key_list(?) ORDER BY "from"',
        table.name,
      ),
      indexes: connection
        .all<{ sql: string | null }>(
          `SELECT l."unique", l.origin, l.partial, s.sql
          FROM pragma_index_list(?) l JOIN sqlite_schema s ON s.name = l.name ORDER BY l.name`,
          table.name,
        )
        .map((index) => ({ ...index, sql: index.sql?.replace(/\s+/g, " ") })),
    }));
  } finally {
    connection.close();
  }
}

/** All rows of all tables of a database. */
export function contentOf(path: string): Record<string, unknown[]> {
  const connection = openConnection(path);
  try {
    const tables = connection.all<{ name: string }>(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND name <> 'sqlite_schema'",
    );
    return Object.fromEntries(
      tables.map(({ name }) => [name, connection.all(`SELECT * FROM "${name}"`)]),
    );
  } finally {
    connection.close();
  }
}
