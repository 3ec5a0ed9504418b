import { invalidInput, parseChoice, parseInteger } from "../checks.ts";
import type { Memory } from "../memory.ts";
import {
  type MemoryToolDefinition,
  type MemoryToolKind,
  toolNames,
} from "./memory-tool-definition.ts";
import { runTool } from "./run-tool.ts";
import { toolDescriptions } from "./tool-descriptions.ts";
import { toolInputs } from "./tool-input.ts";
import type { DefineMemoryToolsOptions } from "./tool-options.ts";
import { toolText } from "./tool-text.ts";
import { toolWorks } from "./tool-works.ts";

/**
 * Defines the memory tools of a model for an adapter to wrap: `search_memories` and `add_memory`, and with
 * `include` also `list_memories`, `update_memory` and `delete_memory`; each once, in the order of `include`.
 *
 * Whose memories they are about comes with each call and is no input of the model.
 *
 * @throws MemoryError `INVALID_INPUT` or `UNSUPPORTED` for malformed options.
 * @example
 * ```ts
 * for (const { name, description, inputSchema, run, toText } of defineMemoryTools(memory))
 *   server.tool(name, description, inputSchema, async (input, { userId, signal }) =>
 *     toText(await run(input, { scope: () => ({ userId }), signal })).text);
 * ```
 */
export function defineMemoryTools<KIND extends MemoryToolKind = "search" | "add">(
  memory: Memory,
  options: DefineMemoryToolsOptions<KIND> = {},
): MemoryToolDefinition<KIND>[] {
  // The default kinds are those of the default type.
  const { include = ["search", "add"] as unknown as readonly KIND[], prefix = "" } = options;
  const { descriptions, maxContentChars = 4000, onScopeError = "continue" } = options;
  checkNames(include, prefix);
  parseChoice("onScopeError", onScopeError, ["continue", "throw"]);
  const textOptions = {
    maxContentChars: parseInteger("maxContentChars", maxContentChars, 1, Number.MAX_SAFE_INTEGER),
    showIds: include.some((kind) => kind === "update" || kind === "delete"),
  };
  const works = toolWorks(memory, options, textOptions);
  const inputs = toolInputs();
  return [...new Set(include)].map((kind) => {
    const { schema, check } = inputs[kind];
    return {
      kind,
      name: `${prefix}${toolNames[kind]}`,
      description: descriptions?.[kind] ?? toolDescriptions[kind],
      inputSchema: schema,
      check,
      run: runTool(works[kind], { ...options, kind, check, capabilities: memory.capabilities }),
      toText: toolText(kind, textOptions),
    };
  });
}

function checkNames(include: readonly MemoryToolKind[], prefix: string): void {
  const kinds = Object.keys(toolNames);
  if (include.length === 0 || include.some((kind) => !kinds.includes(kind)))
    throw invalidInput(`include must name at least one of ${kinds.join(", ")}, and no others.`);
  // Providers take names of up to 64 characters.
  if (!/^[\w-]{0,40}$/.test(prefix))
    throw invalidInput("prefix must have letters, digits, _ and - only, and at most 40 of them.");
}
