import type { BaseMessage } from "@langchain/core/messages";
import { isHuman } from "./is-human.ts";

/**
 * The messages from the first one of a person on: so no tool's answer stands without its call, and no
 * conversation begins with the model, which several providers refuse.
 */
export function fromHuman(messages: readonly BaseMessage[]): BaseMessage[] {
  const start = messages.findIndex(isHuman);
  return start === -1 ? [] : messages.slice(start);
}
