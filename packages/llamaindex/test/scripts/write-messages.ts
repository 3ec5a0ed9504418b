import { localMemory } from "@mem0-kit/local";
import { Mem0ChatStore } from "../../src/index.ts";

const [, , path = "", name, count] = process.argv;
const memory = localMemory({ path });
const store = new Mem0ChatStore({ transcripts: memory.transcripts, scope: { userId: "alex" } });
for (let index = 0; index < Number(count); index++)
  void store.addMessage("s1", { role: "user", content: `${name} ${index}` });
await store.flush();
await memory.close();
