import { ConversationChain } from "@langchain/classic/chains";
import type { BaseChatModel } from "@langchain/core/language_models/chat_models";
import { Mem0ConversationMemory } from "../../src/index.ts";
import { createMemory } from "./create-memory.ts";

const memory = createMemory();

export const createConversation = (llm: BaseChatModel, userId: string) =>
  new ConversationChain({
    llm,
    memory: new Mem0ConversationMemory({ memory, scope: { userId } }),
  });
