import { isPlainObject } from "../checks.ts";
import { MemoryError } from "../memory-error.ts";

/** A fact as mem0's extraction prompt asks for it. */
export interface ExtractedFact {
  readonly id: string;
  readonly text: string;
  readonly attributed_to?: "user" | "assistant";
}

/** Longer facts are cut: mem0's search for names in them is more than linear. */
export const longestFact = 4000;

/**
 * Reads the answer to mem0's extraction prompt. mem0 itself takes any answer that it cannot read for "no
 * facts", and a failing model would look like an empty conversation.
 *
 * @throws MemoryError `BAD_RESPONSE`, retryable, for an answer without `{ "memory": [...] }`.
 */
export function parseExtractionAnswer(answer: string): ExtractedFact[] {
  const found = candidates(answer).map(parseJson).find(isAnswer);
  if (found === undefined)
    throw new MemoryError(
      "BAD_RESPONSE",
      `[mem0-kit] The language model answered mem0's extraction prompt with ${answer.trim() === "" ? "nothing" : `${answer.length} characters that are no JSON with "memory"`}. Try again, or use a model that follows JSON.`,
      { retryable: true },
    );
  return found.memory.flatMap(toFact);
}

/** The whole text, then what is between its first and last brace: models put fences and words around. */
function candidates(answer: string): string[] {
  return [answer, answer.slice(answer.indexOf("{"), answer.lastIndexOf("}") + 1)];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isAnswer(value: unknown): value is { readonly memory: readonly unknown[] } {
  return isPlainObject(value) && Array.isArray(value.memory);
}

function toFact(entry: unknown, index: number): ExtractedFact[] {
  if (!isPlainObject(entry) || typeof entry.text !== "string") return [];
  const text = entry.text.replaceAll("\0", "").toWellFormed().trim().slice(0, longestFact);
  if (text === "") return [];
  const { attributed_to: speaker } = entry;
  const isKnown = speaker === "user" || speaker === "assistant";
  return [
    {
      id: String(index),
      text: text.toWellFormed(),
      ...(isKnown ? { attributed_to: speaker } : {}),
    },
  ];
}
