import { writeSync } from "node:fs";
import { engineMemory } from "@mem0-kit/engine";
import { sqliteStore } from "../../../src/sqlite/sqlite-store.ts";

// Reindexes; prints a line for each step, at once.
const [path = ""] = process.argv.slice(2);
const memory = engineMemory({ store: sqliteStore({ path }) });
await memory.admin.reindex?.({ onProgress: ({ done }) => void writeSync(1, `${done}\n`) });
await memory.close();
