import { sqliteStore } from "../../../src/sqlite/sqlite-store.ts";

// Erases everything, says so and waits to be killed.
const store = sqliteStore({ path: process.argv[2] ?? "" });
await store.write((writer) => writer.erase("n", undefined, 0));
process.stdout.write("erased\n");
setInterval(() => {}, 1000);
