import { type Memory, parseScope } from "@mem0-kit/core";
import type { MemoryToolKind } from "@mem0-kit/core/tools";
import { createToolSet, type MemoryTools } from "./create-tool-set.ts";
import type { MemoryToolsOptions } from "./tool-options.ts";

/**
 * Makes tools with which a model looks up and keeps memories of one user: `search_memories` and
 * `add_memory`, and with `include` also `list_memories`, `update_memory` and `delete_memory`. For `tools`
 * of ai 5, 6 and 7.
 *
 * Whose memories they are is yours to say and no input of the model: an input that names a user, an agent
 * or a filter is refused, and another user's id is not found. A memory that fails is told to the model as a
 * result, in words of ours; only the caller's abort is thrown.
 *
 * @throws MemoryError for a scope or options that are malformed; `UNSUPPORTED` for `needsApproval` on ai 5.
 * @example
 * ```ts
 * const tools = createMemoryTools(memory, { scope: { userId: session.userId } });
 * const { text } = await generateText({ model, tools, stopWhen: stepCountIs(5), prompt });
 * ```
 */
export function createMemoryTools<
  const KIND extends MemoryToolKind = "search" | "add",
  const PREFIX extends string = "",
>(memory: Memory, options: MemoryToolsOptions<KIND, PREFIX>): MemoryTools<KIND, PREFIX> {
  const { scope, requireIds: require = ["userId"] } = options;
  if (typeof scope !== "function")
    parseScope(scope, { require, supported: memory.capabilities.scopeIds });
  const scopeOf = () => (typeof scope === "function" ? scope() : scope);
  return createToolSet(memory, options, scopeOf) as unknown as MemoryTools<KIND, PREFIX>;
}
