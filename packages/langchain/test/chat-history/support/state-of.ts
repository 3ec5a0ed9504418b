import type { BaseMessage } from "@langchain/core/messages";

/** All that a message is, as plain data: what `toDict()` says and what it loses. */
export function stateOf(message: BaseMessage): unknown {
  const fields = Object.entries(message).filter(
    ([field, value]) => !field.startsWith("lc_") && value !== undefined,
  );
  const { text, contentBlocks } = message;
  return structuredClone({ fields: Object.fromEntries(fields), text, contentBlocks });
}
