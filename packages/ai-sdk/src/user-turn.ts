import { withoutMemories } from "@mem0-kit/core";
import type { PromptMessage, PromptPart } from "./prompt.ts";

/** The turn that a prompt is about: its last user message. */
export interface UserTurn {
  /** Place of the message in the prompt. */
  readonly index: number;
  readonly parts: readonly PromptPart[];
  /** Its words, without files and without memories that were put there before. */
  readonly text: string;
  /** Whether the model has begun to answer it: a later step of a loop of tools. */
  readonly isContinuation: boolean;
}

/** Finds the last user message; `undefined` without one. */
export function findUserTurn(prompt: readonly PromptMessage[]): UserTurn | undefined {
  const index = prompt.findLastIndex(({ role }) => role === "user");
  const message = prompt[index];
  if (message === undefined) return undefined;
  const parts = partsOf(message);
  const text = parts
    .filter(({ type }) => type === "text")
    .map((part) => withoutMemories(part.text ?? ""))
    .filter((part) => part.trim() !== "")
    .join("\n");
  return { index, parts, text, isContinuation: prompt.at(-1)?.role !== "user" };
}

/** A message's parts; the specs have a list everywhere but in system messages. */
export function partsOf({ content }: PromptMessage): readonly PromptPart[] {
  return typeof content === "string" ? [{ type: "text", text: content }] : content;
}
