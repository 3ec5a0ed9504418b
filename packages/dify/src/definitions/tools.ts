import type { ToolDefinition } from "./tool.ts";
import { addMemory } from "./tools/add-memory.ts";
import { deleteAllMemories } from "./tools/delete-all-memories.ts";
import { getEventStatus } from "./tools/get-event-status.ts";
import { listMemories } from "./tools/list-memories.ts";
import { deleteMemory, getMemory, memoryHistory, updateMemory } from "./tools/one-memory.ts";
import { retrieveMemory } from "./tools/retrieve-memory.ts";

/** The plugin's tools, in the order in which Dify shows them. */
export const tools: readonly ToolDefinition[] = [
  addMemory,
  retrieveMemory,
  listMemories,
  getMemory,
  updateMemory,
  deleteMemory,
  deleteAllMemories,
  memoryHistory,
  getEventStatus,
];
