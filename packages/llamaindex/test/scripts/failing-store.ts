import { MockLLM } from "@llamaindex/core/llms/mock";
import { ChatMemoryBuffer } from "@llamaindex/core/memory";
import { localMemory } from "@mem0-kit/local";
import { createMem0Memory, Mem0ChatStore } from "../../src/index.ts";
import { faultyTranscripts } from "../support/faulty-transcripts.ts";

const memory = localMemory({ path: ":memory:" });
await memory.close();
const scope = { userId: "alex" };
const transcripts = faultyTranscripts();
const failed = new Set<string>();
const mine = await createMem0Memory({
  memory,
  scope,
  sessionId: "s1",
  transcripts,
  onEvent: (event) => event.type === "failed" && failed.add(event.phase),
});
transcripts.fault = "before";
void mine.add({ role: "user", content: "I'm a vegetarian." });
void mine.add({ role: "assistant", content: "Noted." });
void mine.add({ text: "no message" });

const chatStore = new Mem0ChatStore({ transcripts, scope });
const buffer = new ChatMemoryBuffer({ chatStore, llm: new MockLLM() });
buffer.put({ role: "user", content: "Hello" });
buffer.set([{ role: "user", content: "Hello" }]);
buffer.reset();
void chatStore.addMessage("k", { role: "user", content: "Hello" }, 0);
void chatStore.deleteMessage("k", 0);

await mine.flush().catch(() => {});
await chatStore.flush().catch(() => {});
console.log("events:", [...failed].sort().join(" "));
console.log("still here");
