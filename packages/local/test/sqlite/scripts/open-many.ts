import { sqliteStore } from "../../../src/sqlite/sqlite-store.ts";

// Opens one new database after the other, each at a time that other processes keep as well.
const [folder = "", count, first, everyMs] = process.argv.slice(2);
for (let index = 0; index < Number(count); index++) {
  const at = Number(first) + index * Number(everyMs);
  // A timer would be up to some milliseconds late, and the moment that matters is far shorter.
  while (Date.now() < at);
  const store = sqliteStore({ path: `${folder}/${index}.db` });
  await store.close();
}
