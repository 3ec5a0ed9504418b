import type { ToolCallLLM } from "@llamaindex/core/llms";
import { agent } from "@llamaindex/workflow";
import { createMem0Memory } from "../../src/index.ts";
import { localMemory } from "./local-memory.ts";

const memory = localMemory(); // one file; no key, no model

/** With any model that calls tools, such as `openai({ model: "gpt-5" })` of @llamaindex/openai. */
export async function ask(llm: ToolCallLLM, userId: string, sessionId: string, question: string) {
  const mine = await createMem0Memory({ memory, scope: { userId }, sessionId });
  const cook = agent({ llm, systemPrompt: "You are a cook.", memory: mine });
  const { data } = await cook.run(question);
  await mine.flush().catch(console.error); // before the process or the request ends
  return data.result;
}
