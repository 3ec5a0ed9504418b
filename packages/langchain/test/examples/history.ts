import type { BaseChatModel } from "@langchain/core/language_models/chat_models";
import { ChatPromptTemplate } from "@langchain/core/prompts";
import { RunnableWithMessageHistory } from "@langchain/core/runnables";
import { messageHistoryFactory } from "../../src/index.ts";
import { localMemory } from "./create-memory.ts";

const { transcripts } = localMemory();

export const createChat = (model: BaseChatModel, userId: string) =>
  new RunnableWithMessageHistory({
    runnable: ChatPromptTemplate.fromMessages([
      ["placeholder", "{history}"],
      ["human", "{input}"],
    ]).pipe(model),
    getMessageHistory: messageHistoryFactory({ transcripts, scope: { userId } }),
    inputMessagesKey: "input",
    historyMessagesKey: "history",
  });

export const say = (chat: ReturnType<typeof createChat>, sessionId: string, input: string) =>
  chat.invoke({ input }, { configurable: { sessionId } });
