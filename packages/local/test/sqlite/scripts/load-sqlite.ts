import { sqliteStore } from "../../../src/sqlite/sqlite-store.ts";

const store = sqliteStore({ path: process.argv[2] ?? "" });
process.emitWarning("a warning of the program");
await store.close();
