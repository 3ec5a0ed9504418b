import { sqliteStore } from "../../../src/sqlite/sqlite-store.ts";
import { sampleRows } from "../sample-rows.ts";

// Writes several rows at a time until it is killed; prints the id of each that is acknowledged.
const [path = "", prefix = ""] = process.argv.slice(2);
const store = sqliteStore({ path });
for (let round = 0; ; round++)
  await Promise.all(
    sampleRows(5, `${prefix} ${round}`).map(async (row) => {
      await store.write(async (writer) => {
        await writer.put("n", row);
        await writer.appendHistory("n", {
          id: `history of ${row.id}`,
          memoryId: row.id,
          event: "ADD",
          before: null,
          after: row.text,
          at: new Date(),
        });
      });
      process.stdout.write(`${row.id}\n`);
    }),
  );
