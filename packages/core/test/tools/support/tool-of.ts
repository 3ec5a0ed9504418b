import type { Memory } from "../../../src/memory.ts";
import {
  type DefineMemoryToolsOptions,
  defineMemoryTools,
  type MemoryToolDefinition,
  type MemoryToolKind,
} from "../../../src/tools/index.ts";

/** One tool, in a set of these options. */
export function toolOf<KIND extends MemoryToolKind>(
  memory: Memory,
  kind: KIND,
  options: Omit<DefineMemoryToolsOptions, "include"> = {},
): MemoryToolDefinition<KIND> {
  const [tool] = defineMemoryTools<KIND>(memory, { ...options, include: [kind] });
  if (tool === undefined) throw new Error(`There is no tool ${kind}.`);
  return tool;
}
