import type { ChatRequest } from "./chat-request.ts";
import { readTurn, type Turn } from "./read-messages.ts";
import { splitText } from "./requests.ts";
import { chooseTool, type ToolCall } from "./tool-call.ts";

/** What the responder answers: words or a call of one offered tool. */
export type Answer =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "tool-call"; readonly call: ToolCall };

/** How every answer in words begins, so that nobody takes it for a model's. */
export const label = "Offline responder (no model)";

const quotedAtMost = 6;

/** Composes the answer from the request alone, by quoting what it was given. */
export function composeAnswer(request: ChatRequest): Answer {
  const turn = readTurn(request.messages);
  const call = chooseTool(request, turn);
  return call ? { type: "tool-call", call } : { type: "text", text: composeText(turn) };
}

function composeText({ text, context, toolResults }: Turn): string {
  if (toolResults.length > 0)
    return `${label}: the tool answered\n${quote(toolResults)}\n${limitation}`;
  const { requests, statements } = splitText(text);
  const noted = statements.length > 0 ? `Noted: “${statements.join(" ")}”` : "";
  if (requests.length === 0) return `${label}. ${noted || "Hello! Tell me something, or ask."}`;
  const answer =
    context.length > 0
      ? `going by what I was told:\n${quote(context.slice(0, quotedAtMost))}\n${limitation}`
      : "I was given nothing to go by, so I cannot answer that.";
  return noted ? `${label}. ${noted}\nAs to your question, ${answer}` : `${label}: ${answer}`;
}

const limitation = "I can only quote; a real model would answer from this.";

function quote(lines: readonly string[]): string {
  return lines.map((line) => `• “${line}”`).join("\n");
}
