import type { Answer } from "../answer.ts";
import { finishReasonOf } from "../finish-reason.ts";
import type { PromptMessage } from "../prompt.ts";
import type { AgentFinish, AgentStep } from "./agent-call.ts";

/** How an agent's run ended. */
export function agentAnswer({ steps }: AgentFinish): Answer {
  const last = steps.at(-1);
  if (last === undefined) return { text: "", reason: "error" };
  const reason = finishReasonOf(last.finishReason);
  // With every tool answered nothing is to come: `stopWhen` has ended the loop.
  const isOver = reason === "tool-calls" && !isWaiting(last);
  return { text: last.text, reason: isOver ? "stop" : reason };
}

/** What the agent wrote and its tools gave before its last words, in the form of a model's prompt. */
export function agentMessages({ steps }: AgentFinish): PromptMessage[] {
  return steps.flatMap(({ text, toolResults }, index): PromptMessage[] => [
    ...(index === steps.length - 1
      ? []
      : [{ role: "assistant", content: [{ type: "text", text }] }]),
    { role: "tool", content: toolResults.map(toResultPart) },
  ]);
}

/** Whether a tool waits for a person or a browser, after which another call goes on with the turn. */
function isWaiting({ content }: AgentStep): boolean {
  const parts = content as readonly { readonly type: string; readonly toolCallId?: string }[];
  const answered = new Set(
    parts.filter(({ type }) => answers.includes(type)).map(({ toolCallId }) => toolCallId),
  );
  return parts.some(({ type, toolCallId }) => type === "tool-call" && !answered.has(toolCallId));
}

const answers: readonly string[] = ["tool-result", "tool-error", "tool-output-denied"];

function toResultPart({ toolName, toolCallId, output }: AgentStep["toolResults"][number]) {
  const given =
    typeof output === "string" ? { type: "text", value: output } : { type: "json", value: output };
  return { type: "tool-result", toolName, toolCallId, output: given };
}
