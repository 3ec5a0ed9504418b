import { ContextChatEngine } from "@llamaindex/core/chat-engine";
import type { LLM } from "@llamaindex/core/llms";
import type { BaseRetriever } from "@llamaindex/core/retriever";
import { createMem0Memory } from "../../src/index.ts";
import { localMemory } from "./local-memory.ts";

const memory = localMemory();

export async function createChat(chatModel: LLM, retriever: BaseRetriever, userId: string) {
  const chatHistory = await createMem0Memory({ memory, scope: { userId }, sessionId: "recipes" });
  return new ContextChatEngine({ chatModel, retriever, chatHistory });
}
