import { MemoryError } from "@mem0-kit/core";
import { sqliteStore } from "../../../src/sqlite/sqlite-store.ts";

// Makes a backup; prints how that went.
const [path = "", target = ""] = process.argv.slice(2);
const store = sqliteStore({ path });
try {
  await store.maintenance?.backup(target);
  console.log("done");
} catch (error) {
  console.log(MemoryError.isInstance(error) ? `${error.code} ${error.message}` : String(error));
}
await store.close();
