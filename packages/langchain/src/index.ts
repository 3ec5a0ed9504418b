export {
  Mem0ChatMessageHistory,
  type Mem0ChatMessageHistoryOptions,
} from "./chat-history/mem0-chat-message-history.ts";
export {
  type MessageHistoryFactory,
  type MessageHistoryFactoryOptions,
  messageHistoryFactory,
} from "./chat-history/message-history-factory.ts";
export { Mem0ConversationMemory } from "./classic-memory/mem0-conversation-memory.ts";
export type { Mem0ConversationMemoryOptions } from "./classic-memory/options.ts";
export { type ToMemoryMessagesOptions, toMemoryMessages } from "./messages/to-memory-messages.ts";
export { Mem0Retriever, type Mem0RetrieverOptions } from "./retriever/mem0-retriever.ts";
export type { MemoryDocumentMetadata } from "./retriever/to-document.ts";
export type { RunInfo, RunScope } from "./run-scope.ts";
export { createMem0Tools, type Mem0ToolsOptions } from "./tools/create-mem0-tools.ts";
