import { MemoryError } from "@mem0-kit/core";
import { sqliteStore } from "../../../src/sqlite/sqlite-store.ts";

// Opens a database and closes it; prints how that went.
const [path = ""] = process.argv.slice(2);
try {
  await sqliteStore({ path }).close();
  console.log("opened");
} catch (error) {
  console.log(MemoryError.isInstance(error) ? `${error.code} ${error.message}` : String(error));
}
