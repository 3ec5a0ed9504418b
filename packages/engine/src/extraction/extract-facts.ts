import type { ParsedMessage } from "@mem0-kit/core";
import { isFiller } from "./is-filler.ts";
import { isQuestion } from "./is-question.ts";
import { isRequest } from "./is-request.ts";
import { isSupposition } from "./is-supposition.ts";
import { splitClauses } from "./split-clauses.ts";
import { splitSentences } from "./split-sentences.ts";
import { stripOpening } from "./strip-opening.ts";

/** A statement that is worth remembering, in the speaker's own words. */
export interface ExtractedFact {
  readonly text: string;
}

/**
 * Finds the statements in a message by rules, without a model: what somebody says of themselves or
 * of their world. Greetings, thanks, questions, requests, suppositions, code and placeholders of
 * images are left out; negation and quotation stay as they were said.
 *
 * Only a user's message has facts: what an assistant says is mostly its own advice or repeats the
 * user, and kept as a fact it would come back as if the user had said it.
 *
 * @example
 * ```ts
 * extractFacts({ role: "user", text: "Hi, I'm Alex. I'm a vegetarian and I'm allergic to nuts." });
 * // [{ text: "I'm Alex" }, { text: "I'm a vegetarian" }, { text: "I'm allergic to nuts" }]
 * ```
 */
export function extractFacts({
  role,
  text,
}: Pick<ParsedMessage, "role" | "text">): ExtractedFact[] {
  if (role !== "user") return [];
  const statements = splitSentences(text).flatMap(statementsOf);
  return [...new Set(statements)].map((statement) => ({ text: statement }));
}

function statementsOf(sentence: string): string[] {
  return splitClauses(stripOpening(sentence)).flatMap((clause) => {
    const statement = stripOpening(clause);
    const dropped =
      isFiller(statement) ||
      isQuestion(statement) ||
      isRequest(statement) ||
      isSupposition(statement);
    return dropped ? [] : [tidy(statement)];
  });
}

/** Ends and beginning of a statement that stands alone now. */
function tidy(statement: string): string {
  const text = statement.replace(/[\s.,;:!…。！，]+$/u, "").replace(/^[\s,;:–—-]+/u, "");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
