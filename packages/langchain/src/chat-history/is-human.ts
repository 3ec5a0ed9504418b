import type { BaseMessage } from "@langchain/core/messages";

/** Tells the words of a person, also in a `ChatMessage`, which names its role itself. */
export function isHuman(message: BaseMessage): boolean {
  return message.type === "human" || ("role" in message && message.role === "user");
}
