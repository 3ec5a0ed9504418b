import type { BaseMessage, ToolMessage } from "@langchain/core/messages";
import type { StructuredToolInterface } from "@langchain/core/tools";
import { createAgent } from "langchain";
import { callerModel, type ModelToolCall } from "./caller-model.ts";

/** A model calls these tools in one step of an agent. Gives what it was answered, in order. */
export async function runTools(
  tools: StructuredToolInterface[],
  calls: readonly ModelToolCall[],
  config: object = {},
): Promise<ToolMessage[]> {
  const agent = createAgent({ model: callerModel(calls), tools });
  const { messages } = await agent.invoke({ messages: "What do you know about me?" }, config);
  return toolMessages(messages);
}

export function toolMessages(messages: readonly BaseMessage[]): ToolMessage[] {
  return messages.filter((message): message is ToolMessage => message.type === "tool");
}
