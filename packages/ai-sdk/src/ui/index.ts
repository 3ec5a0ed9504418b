export { type ChatInfo, type ChatStore, chatStore } from "./chat-store.ts";
export type { MemoryDataParts, MemoryPartItem } from "./memory-data-parts.ts";
export { uiMessagesToMemory } from "./ui-messages-to-memory.ts";
export {
  type MemoryPartWriter,
  type WriteMemoryPartsOptions,
  writeMemoryParts,
} from "./write-memory-parts.ts";
