import type { ChatMessage } from "./adapter.ts";

/** Every call asks something else, so that no cache answers. */
let calls = 0;

/** A conversation whose last message is the user's, about 200 characters each. */
export function conversation(length: number): ChatMessage[] {
  calls += 1;
  return Array.from({ length }, (_, index): ChatMessage => {
    const isUser = (length - index) % 2 === 1;
    const text = `${isUser ? "What could I cook" : "You could cook a soup"} with leek and potatoes? `;
    return {
      role: isUser ? "user" : "assistant",
      content: `${text.repeat(4)}Number ${index} of call ${calls}.`,
    };
  });
}
