import type { StructuredToolInterface } from "@langchain/core/tools";
import { type Memory, parseScope } from "@mem0-kit/core";
import {
  defineMemoryTools,
  type MemoryToolKind,
  type MemoryToolSettings,
} from "@mem0-kit/core/tools";
import { type RunScope, scopeOfRun } from "../run-scope.ts";
import { Mem0Tool } from "./mem0-tool.ts";

/** Options of `createMem0Tools`. */
export interface Mem0ToolsOptions extends MemoryToolSettings {
  readonly memory: Memory;
  /**
   * Whose memories: a fixed scope, or a function that is asked at each call; never an input of the model. A
   * fixed one may be narrowed by the run's context; a conflict throws. @default the ids of the run's `context`
   */
  readonly scope?: RunScope;
}

/**
 * Makes tools with which a model looks up and keeps memories of one user: `search_memories` and
 * `add_memory`, and with `include` also `list_memories`, `update_memory` and `delete_memory`. For
 * `createAgent({ tools })`, `ToolNode` and `model.bindTools`.
 *
 * The message for the model has text alone, found memories fenced and labelled as data; its `artifact` is
 * the result as data. An input that names a user, an agent or a filter is refused, and another user's id is
 * not found. A memory that fails is told to the model in words of ours, with the status `error`.
 *
 * A scope that is missing or malformed is the application's mistake: before any memory is touched it fails
 * the run with the error itself, as an abort does. Only a `ToolNode` of an old `@langchain/langgraph` (seen in
 * 1.1) tells it to the model all the same, unless it is made with `handleToolErrors: false`.
 *
 * @throws MemoryError `INVALID_INPUT`, `SCOPE_REQUIRED` or `UNSUPPORTED` for malformed options.
 * @example
 * ```ts
 * const agent = createAgent({ model, tools: createMem0Tools({ memory }) });
 * await agent.invoke({ messages: "I like leek soup" }, { context: { userId: "alex" } });
 * ```
 */
export function createMem0Tools(options: Mem0ToolsOptions): StructuredToolInterface[] {
  const { memory, scope, ...settings } = options;
  const supported = memory.capabilities.scopeIds;
  // What it lacks may come with a run's context.
  if (scope !== undefined && typeof scope !== "function") parseScope(scope, { supported });
  const { requireIds: require = ["userId"] } = settings;
  return defineMemoryTools<MemoryToolKind>(memory, { ...settings, onScopeError: "throw" }).map(
    (definition) =>
      new Mem0Tool(definition, (run) => scopeOfRun(scope, run, { require, supported })),
  );
}
