import { chmodSync } from "node:fs";
import { dirname } from "node:path";
import { MemoryError } from "@mem0-kit/core";
import { localMemory } from "@mem0-kit/local";

// Uses a memory whose file, folder or both may not be written. Rights do not bind root, so it becomes
// another user first. Prints what each call gave.
const [path = "", file = "", folder = ""] = process.argv.slice(2);
chmodSync(path, Number.parseInt(file, 8));
chmodSync(dirname(path), Number.parseInt(folder, 8));
if (process.getuid?.() === 0) process.setuid?.(65_534);
const scope = { userId: "alex" };
const memory = localMemory({ path });
const calls = [
  () => memory.add("Something else", { scope, infer: false }).then(() => "done"),
  () => memory.search("something", { scope }).then(({ results }) => `${results.length} found`),
  () => memory.getAll({ scope }).then(({ total }) => `${total} found`),
];
const outcomes: string[] = [];
for (const call of calls)
  outcomes.push(
    await call().catch((error: unknown) =>
      MemoryError.isInstance(error) ? error.code : String(error),
    ),
  );
console.log(JSON.stringify(outcomes));
