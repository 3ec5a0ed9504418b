import { type BaseMessage, isAIMessage } from "@langchain/core/messages";

/** What was said: a call of tools is the model's talk with itself, and may repeat recalled memories. */
export function withoutToolCalls(messages: readonly BaseMessage[]): BaseMessage[] {
  return messages.filter(
    (message) => !isAIMessage(message) || (message.tool_calls ?? []).length === 0,
  );
}
