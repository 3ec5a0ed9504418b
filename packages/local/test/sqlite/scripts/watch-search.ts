import { engineMemory } from "@mem0-kit/engine";
import { sqliteStore } from "../../../src/sqlite/sqlite-store.ts";

// Searches again and again; prints the texts found whenever they are others than before.
const [path = "", query = ""] = process.argv.slice(2);
const memory = engineMemory({ store: sqliteStore({ path }) });
for (let before = ""; ; await new Promise((resolve) => setTimeout(resolve, 1))) {
  const { results } = await memory.search(query, { scope: { userId: "alex" } });
  const found = JSON.stringify(results.map((item) => item.memory).sort());
  if (found !== before) console.log(found);
  before = found;
}
