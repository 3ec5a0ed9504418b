import { BaseCallbackHandler } from "@langchain/core/callbacks/base";
import type { BaseMessage } from "@langchain/core/messages";

/** Hears what chat models are given, as lines of "type: text". */
export function recordPrompts(): {
  readonly callbacks: BaseCallbackHandler[];
  readonly prompts: readonly string[][];
} {
  const prompts: string[][] = [];
  const handler = BaseCallbackHandler.fromMethods({
    handleChatModelStart(_model, [messages = []]) {
      prompts.push(linesOf(messages));
    },
  });
  return { callbacks: [handler], prompts };
}

export function linesOf(messages: readonly BaseMessage[]): string[] {
  return messages.map(({ type, text }) => `${type}: ${text}`);
}
