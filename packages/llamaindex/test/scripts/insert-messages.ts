import { localMemory } from "@mem0-kit/local";
import { Mem0ChatStore } from "../../src/index.ts";

const [, , path = "", name, count] = process.argv;
const memory = localMemory({ path });
const options = { transcripts: memory.transcripts, scope: { userId: "alex" } };
// A store for each message: nothing of this process puts them in order.
const stores = Array.from({ length: Number(count) }, () => new Mem0ChatStore(options));
const written = stores.map((store, index) => {
  const message = { role: "user", content: `${name} ${index}` } as const;
  return index % 2 === 0 ? store.addMessage("s1", message) : store.addMessage("s1", message, -1);
});
await Promise.all(written);
await memory.close();
