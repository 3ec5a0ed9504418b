import { readdirSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import process from "node:process";
import { sqliteStore } from "../../../src/sqlite/sqlite-store.ts";

// Opens a database under a umask and prints the rights of what there is then.
const [path = "", umask = "022"] = process.argv.slice(2);
process.umask(umask);
const store = sqliteStore({ path });
await store.documents("n").put({ userId: "alex" }, { namespace: ["n"], key: "k", value: 1 });
const folder = dirname(path);
console.log(basename(folder), rightsOf(folder));
for (const name of readdirSync(folder).filter((one) => one.startsWith("memory.db")))
  console.log(name, rightsOf(join(folder, name)));
await store.close();

function rightsOf(file: string): string {
  return (statSync(file).mode & 0o777).toString(8);
}
