import type { BaseChatModel } from "@langchain/core/language_models/chat_models";
import { createAgent } from "langchain";
import { mem0Middleware } from "../../src/middleware/index.ts";
import { createMemory } from "./create-memory.ts";

const memory = createMemory(); // one file; or mem0's platform, or its server
const remembering = mem0Middleware({ memory });

/** With any chat model, such as `new ChatOpenAI({ model: "gpt-5" })`. */
export const createCook = (model: BaseChatModel) =>
  createAgent({ model, systemPrompt: "You are a cook.", middleware: [remembering] });

export async function ask(cook: ReturnType<typeof createCook>, userId: string, question: string) {
  const { messages } = await cook.invoke({ messages: question }, { context: { userId } });
  return messages.at(-1)?.text;
}
