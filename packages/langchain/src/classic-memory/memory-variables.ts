import type { MemoryVariables } from "@langchain/core/memory";
import { type BaseMessage, getBufferString, HumanMessage } from "@langchain/core/messages";
import type { Mem0ConversationMemoryOptions } from "./options.ts";

/** How variables look. */
export type VariableOptions = Required<
  Pick<
    Mem0ConversationMemoryOptions,
    "memoryKey" | "historyKey" | "returnMessages" | "humanPrefix" | "aiPrefix"
  >
>;

/**
 * What a prompt gets: what was recalled (empty for nothing) and the conversation where one is kept, under
 * one key or two.
 */
export function memoryVariables(
  recalled: string,
  history: readonly BaseMessage[] | undefined,
  options: VariableOptions,
): MemoryVariables {
  const { memoryKey, historyKey, returnMessages, humanPrefix, aiPrefix } = options;
  // Not a system message, which several models refuse after the first; the fence says what it is.
  const memories = recalled === "" ? [] : [new HumanMessage(recalled)];
  const said = [...(history ?? [])];
  const isOne = memoryKey === historyKey;
  if (returnMessages)
    return isOne
      ? { [memoryKey]: [...memories, ...said] }
      : { [memoryKey]: memories, [historyKey]: said };
  const text = getBufferString(said, humanPrefix, aiPrefix);
  if (!isOne) return { [memoryKey]: recalled, [historyKey]: text };
  return { [memoryKey]: [recalled, text].filter((part) => part !== "").join("\n\n") };
}
