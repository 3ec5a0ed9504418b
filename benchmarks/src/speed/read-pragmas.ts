import { DatabaseSync } from "node:sqlite";

/** The settings that a SQLite file carries itself: journal mode and page size. */
export function readPragmas(file: string): string {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return ["journal_mode", "page_size"]
      .map((name) => {
        const row = database.prepare(`PRAGMA ${name}`).get() ?? {};
        return `${name}=${Object.values(row)[0]}`;
      })
      .join(" ");
  } finally {
    database.close();
  }
}
