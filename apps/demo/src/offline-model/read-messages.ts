import type { ChatMessage } from "./chat-request.ts";
import { splitContext } from "./context-block.ts";

/** What the last turn of a conversation holds, told apart. */
export interface Turn {
  /** What the user wrote, without the context that came along. */
  readonly text: string;
  /** Lines of the context that was given, in the order given. */
  readonly context: readonly string[];
  /** Results of the tools called since the user spoke. */
  readonly toolResults: readonly string[];
}

/**
 * Reads the last turn. Context is what stands in a fenced block (`<name ...>` to `</name>` on lines
 * of their own) of a system message or of the last user message: one entry for each `- ` line.
 */
export function readTurn(messages: readonly ChatMessage[]): Turn {
  const last = messages.findLastIndex((message) => message.role === "user");
  const texts: string[] = [];
  const context: string[] = [];
  for (const [index, message] of messages.entries()) {
    if (!isInstruction(message) && index !== last) continue;
    const { lines, rest } = splitContext(textOf(message));
    context.push(...lines);
    if (index === last) texts.push(rest);
  }
  return {
    text: texts.join("\n").trim(),
    context: [...new Set(context)],
    toolResults: messages
      .slice(last + 1)
      .filter((message) => message.role === "tool")
      .map(textOf),
  };
}

function isInstruction(message: ChatMessage): boolean {
  return message.role === "system" || message.role === "developer";
}

function textOf({ content }: ChatMessage): string {
  if (typeof content === "string") return content;
  return (content ?? []).map((part) => part.text ?? "").join("\n");
}
