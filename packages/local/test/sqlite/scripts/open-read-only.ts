import { chmodSync } from "node:fs";
import { dirname } from "node:path";
import { MemoryError } from "@mem0-kit/core";
import { sqliteStore } from "../../../src/sqlite/sqlite-store.ts";

// Opens a database that may not be written. Rights do not bind root, so it becomes another user.
const path = process.argv[2] ?? "";
chmodSync(path, 0o444);
chmodSync(dirname(path), 0o555);
const isRoot = process.getuid?.() === 0;
if (isRoot) process.setuid?.(65_534);
try {
  const store = sqliteStore({ path });
  await store.write((writer) => writer.appendHistory("n", entry()));
  console.log("opened");
} catch (error) {
  console.log(MemoryError.isInstance(error) ? `${error.code} ${error.message}` : String(error));
}
if (!isRoot) chmodSync(dirname(path), 0o755);

function entry() {
  return {
    id: "1",
    memoryId: "a",
    event: "ADD",
    before: null,
    after: "x",
    at: new Date(),
  } as const;
}
