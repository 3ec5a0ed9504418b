import type { Memory, Scope } from "@mem0-kit/core";
import type {
  MemoryToolKind,
  ToolFailure,
  ToolInputs,
  ToolOutputs,
  toolNames,
} from "@mem0-kit/core/tools";
import type { Schema } from "ai";
import { createToolSet } from "./create-tool-set.ts";
import type { MemoryTool, ToolCall } from "./memory-tool.ts";
import { memoryToolContextSchema } from "./memory-tool-context-schema.ts";
import type { MemoryToolSettings } from "./tool-options.ts";

/** A tool that is told with each call whose memories it is about. */
export interface MemoryContextTool<INPUT, OUTPUT>
  extends Omit<MemoryTool<INPUT, OUTPUT>, "execute"> {
  readonly contextSchema: Schema<Scope>;
  readonly execute: (
    input: INPUT,
    call: Omit<ToolCall, "context"> & { readonly context?: Scope },
  ) => Promise<OUTPUT>;
}

/** A set of such tools by their names. */
export type MemoryContextTools<KIND extends MemoryToolKind, PREFIX extends string> = {
  readonly [K in KIND as `${PREFIX}${(typeof toolNames)[K]}`]: MemoryContextTool<
    ToolInputs[K],
    ToolOutputs[K] | ToolFailure
  >;
};

/**
 * Makes the tools of `createMemoryTools` for an agent that is built once: the scope comes with each call.
 * On ai 7 as `toolsContext` (see `memoryToolsContext`); on ai 5 and 6, which have no context of a tool, as
 * `experimental_context: { memory: scope }`. Without one no memory is touched.
 *
 * @throws MemoryError for malformed options; `UNSUPPORTED` for `needsApproval` on ai 5.
 * @example
 * ```ts
 * const tools = createMemoryToolsFromContext(memory);
 * const { text } = await generateText({
 *   model, tools, prompt, toolsContext: memoryToolsContext(tools, { userId: session.userId }),
 * });
 * ```
 */
export function createMemoryToolsFromContext<
  const KIND extends MemoryToolKind = "search" | "add",
  const PREFIX extends string = "",
>(
  memory: Memory,
  settings: MemoryToolSettings<KIND, PREFIX> = {},
): MemoryContextTools<KIND, PREFIX> {
  const tools = Object.entries(createToolSet(memory, settings, scopeFromContext)).map(
    ([name, tool]) => [name, { ...tool, contextSchema: memoryToolContextSchema }],
  );
  return Object.fromEntries(tools) as unknown as MemoryContextTools<KIND, PREFIX>;
}

/** The `toolsContext` of ai 7 that gives one scope to all tools of a set; spread it beside those of others. */
export function memoryToolsContext<NAME extends string>(
  tools: Readonly<Record<NAME, object>>,
  scope: Scope,
): Record<NAME, Scope> {
  return Object.fromEntries(Object.keys(tools).map((name) => [name, scope])) as Record<NAME, Scope>;
}

function scopeFromContext({ context, experimental_context: shared }: ToolCall): unknown {
  return context ?? (shared as { readonly memory?: unknown } | undefined | null)?.memory;
}
