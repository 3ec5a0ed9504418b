import { sqliteStore } from "../../../src/sqlite/sqlite-store.ts";
import { sampleRows } from "../sample-rows.ts";

// Adds rows one by one, each with the number that follows the highest one that it finds.
const [path = "", prefix = "", count = "0"] = process.argv.slice(2);
const store = sqliteStore({ path, durability: "normal" });
for (const row of sampleRows(Number(count), prefix, { scope: { userId: "alex" } }))
  await store.write(async (writer) => {
    const last = await writer.lastSequence("n", '[null,"user","alex"]', undefined);
    await writer.put("n", { ...row, sequence: last + 1 });
  });
await store.close();
