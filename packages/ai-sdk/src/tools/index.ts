export { createMemoryTools } from "./create-memory-tools.ts";
export {
  createMemoryToolsFromContext,
  type MemoryContextTool,
  type MemoryContextTools,
  memoryToolsContext,
} from "./create-memory-tools-from-context.ts";
export type { MemoryTools } from "./create-tool-set.ts";
export type { MemoryTool, MemoryToolKind, ToolCall, ToolText } from "./memory-tool.ts";
export { memoryToolContextSchema } from "./memory-tool-context-schema.ts";
export type {
  AddInput,
  DeleteInput,
  ListInput,
  SearchInput,
  UpdateInput,
} from "./tool-input.ts";
export type { MemoryToolEvent, MemoryToolSettings, MemoryToolsOptions } from "./tool-options.ts";
export type {
  AddedMemories,
  ChangedMemory,
  FoundMemories,
  ListedMemories,
  ToolErrorCode,
  ToolFailure,
  ToolMemory,
} from "./tool-output.ts";
