export type {
  AddedMemories,
  AddInput,
  ChangedMemory,
  DeleteInput,
  FoundMemories,
  ListedMemories,
  ListInput,
  MemoryToolEvent,
  MemoryToolKind,
  SearchInput,
  ToolErrorCode,
  ToolFailure,
  ToolMemory,
  UpdateInput,
} from "@mem0-kit/core/tools";
export { createMemoryTools } from "./create-memory-tools.ts";
export {
  createMemoryToolsFromContext,
  type MemoryContextTool,
  type MemoryContextTools,
  memoryToolsContext,
} from "./create-memory-tools-from-context.ts";
export type { MemoryTools } from "./create-tool-set.ts";
export type { MemoryTool, ToolCall, ToolText } from "./memory-tool.ts";
export { memoryToolContextSchema } from "./memory-tool-context-schema.ts";
export type { MemoryToolSettings, MemoryToolsOptions } from "./tool-options.ts";
