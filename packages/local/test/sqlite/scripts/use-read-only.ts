import { chmodSync } from "node:fs";
import { dirname } from "node:path";
import { localMemory } from "../../../src/index.ts";

// Uses a database that may not be written. Rights do not bind root, so it becomes another user.
const path = process.argv[2] ?? "";
chmodSync(path, 0o444);
chmodSync(dirname(path), 0o555);
const isRoot = process.getuid?.() === 0;
if (isRoot) process.setuid?.(65_534);
const scope = { userId: "alex" };
const memory = localMemory({ path });
const tell = (name: string, call: Promise<string>) =>
  call.then(
    (outcome) => console.log(`${name}: ${outcome}`),
    ({ code, message }) => console.log(`${name}: ${code} ${message}`),
  );
await tell(
  "add",
  memory.add("Tea", { scope, infer: false }).then(() => "done"),
);
await tell(
  "search",
  memory.search("zqsecret", { scope, topK: 3 }).then(({ results }) => `${results.length} found`),
);
await memory.close();
if (!isRoot) chmodSync(dirname(path), 0o755);
