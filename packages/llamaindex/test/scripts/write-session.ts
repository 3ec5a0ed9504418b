import { localMemory } from "@mem0-kit/local";
import { createMem0Memory } from "../../src/index.ts";

const memory = localMemory({ path: process.argv[2] ?? "" });
const mine = await createMem0Memory({ memory, scope: { userId: "alex" }, sessionId: "s1" });
void mine.add({ role: "user", content: "I'm a vegetarian." });
void mine.add({ role: "assistant", content: "Noted." });
await mine.flush();
process.stdout.write(mine.snapshot());
await memory.close();
