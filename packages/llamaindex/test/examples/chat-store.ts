import type { LLM } from "@llamaindex/core/llms";
import { ChatMemoryBuffer } from "@llamaindex/core/memory";
import { Mem0ChatStore } from "../../src/index.ts";
import { localMemory } from "./local-memory.ts";

const { transcripts } = localMemory();

export function createBuffer(llm: LLM, userId: string, sessionId: string) {
  const chatStore = new Mem0ChatStore({ transcripts, scope: { userId } });
  return new ChatMemoryBuffer({ chatStore, chatStoreKey: sessionId, llm });
}
