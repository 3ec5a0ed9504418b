export { defineMemoryTools } from "./define-memory-tools.ts";
export {
  type MemoryToolDefinition,
  type MemoryToolKind,
  type ToolRun,
  type ToolText,
  toolNames,
} from "./memory-tool-definition.ts";
export type {
  AddInput,
  DeleteInput,
  ListInput,
  SearchInput,
  ToolInputField,
  ToolInputSchema,
  ToolInputs,
  UpdateInput,
} from "./tool-input.ts";
export type {
  DefineMemoryToolsOptions,
  MemoryToolEvent,
  MemoryToolSettings,
} from "./tool-options.ts";
export type {
  AddedMemories,
  ChangedMemory,
  FoundMemories,
  ListedMemories,
  ToolErrorCode,
  ToolFailure,
  ToolMemory,
  ToolOutputs,
} from "./tool-output.ts";
