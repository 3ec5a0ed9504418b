import { writeSync } from "node:fs";
import { MemoryError } from "@mem0-kit/core";
import { sqliteStore } from "../../../src/sqlite/sqlite-store.ts";

// Restores a backup; prints a line for each step, at once. At the given one it stops for good, so
// that it can be killed there.
const [path = "", backup = "", last = "none"] = process.argv.slice(2);
const store = sqliteStore({ path });
try {
  await store.maintenance?.restore(backup, {
    onProgress({ done }) {
      writeSync(1, `${done}\n`);
      if (String(done) === last) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    },
  });
} catch (error) {
  console.log(MemoryError.isInstance(error) ? `${error.code} ${error.message}` : String(error));
}
await store.close();
