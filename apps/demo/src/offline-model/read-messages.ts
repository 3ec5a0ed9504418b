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
 * of their own) of a system message, of the last user message, or of user messages right before it that
 * are nothing else: one entry for each `- ` line.
 */
export function readTurn(messages: readonly ChatMessage[]): Turn {
  const last = messages.findLastIndex((message) => message.role === "user");
  const first = firstOfContext(messages, last);
  const context = messages.flatMap((message, index) => {
    const isOfTurn = index >= first && index <= last;
    return isOfTurn || isInstruction(message) ? splitContext(textOf(message)).lines : [];
  });
  const said = messages[last];
  return {
    text: said === undefined ? "" : splitContext(textOf(said)).rest.trim(),
    context: [...new Set(context)],
    toolResults: messages
      .slice(last + 1)
      .filter((message) => message.role === "tool")
      .map(textOf),
  };
}

/** Some frameworks put the context into a message of its own before what the user wrote. */
function firstOfContext(messages: readonly ChatMessage[], last: number): number {
  const before = messages.slice(0, Math.max(last, 0));
  return before.findLastIndex((message) => !isContextOnly(message)) + 1;
}

function isContextOnly(message: ChatMessage): boolean {
  if (message.role !== "user") return false;
  const { lines, rest } = splitContext(textOf(message));
  return lines.length > 0 && rest.trim() === "";
}

function isInstruction(message: ChatMessage): boolean {
  return message.role === "system" || message.role === "developer";
}

function textOf({ content }: ChatMessage): string {
  if (typeof content === "string") return content;
  return (content ?? []).map((part) => part.text ?? "").join("\n");
}
