export { createMem0Memory } from "./create-mem0-memory.ts";
export { Mem0ChatStore, type Mem0ChatStoreOptions } from "./mem0-chat-store.ts";
export type { FlushOptions, Mem0Memory } from "./mem0-memory.ts";
export { Mem0MemoryBlock, type Mem0MemoryBlockOptions } from "./mem0-memory-block.ts";
export type { MemoryEvent } from "./memory-event.ts";
export { type ToMemoryMessagesOptions, toMemoryMessages } from "./messages/to-memory-messages.ts";
export type { Mem0MemoryOptions, RecallSettings, SaveSettings } from "./options.ts";
export type { WriteEvent } from "./write-queue.ts";
