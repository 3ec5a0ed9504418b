import type { ParsedMessage } from "@mem0-kit/core";
import { resolveDates } from "./dates/resolve-dates.ts";
import { embeddedFacts } from "./embedded-facts.ts";
import { isAsking } from "./is-asking.ts";
import { isFiller } from "./is-filler.ts";
import { isFragment } from "./is-fragment.ts";
import { isGeneralKnowledge } from "./is-general-knowledge.ts";
import { isExaggeration, isJest, isLaughedAt } from "./is-jest.ts";
import { isPassing } from "./is-passing.ts";
import { isQuestion } from "./is-question.ts";
import { isStandingInstruction } from "./is-standing-instruction.ts";
import { isConditional, isSupposition, opensRolePlay } from "./is-supposition.ts";
import { type Line, listItems } from "./list-items.ts";
import { ownLines } from "./own-lines.ts";
import { restoreSubject } from "./restore-subject.ts";
import { splitClauses } from "./split-clauses.ts";
import { splitRunOn } from "./split-run-on.ts";
import { splitSentences } from "./split-sentences.ts";
import { stripOpening } from "./strip-opening.ts";
import { tidy } from "./tidy.ts";

/** A statement that is worth remembering, in the speaker's own words. */
export interface ExtractedFact {
  readonly text: string;
}

/** What facts are taken from. */
export interface FactSource extends Pick<ParsedMessage, "role" | "text"> {
  /** When it was said: what "yesterday" is counted from, in UTC. Without it no date is added. */
  readonly createdAt?: Date;
}

/** Words that came with a picture and are kept with it, though they state nothing. In characters. */
const longestCaption = 300;

/** Facts of one message at most; one with more is a document. */
const most = 200;

/**
 * Finds the statements in a message by rules, without a model: what somebody says of themselves or
 * of their world. Greetings, thanks, questions, requests, suppositions, remarks, general knowledge,
 * code, others' texts and placeholders of images are left out; negation and quotation stay as they
 * were said. What a question tells beside what it asks is kept: "Since I'm vegan, …". Relative dates
 * get the day that they mean behind them: "yesterday (13 March 2026)".
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
export function extractFacts({ role, text, createdAt }: FactSource): ExtractedFact[] {
  if (role !== "user" || isJest(text)) return [];
  const facts = new Set<string>();
  for (const statement of statementsOf(listItems(ownLines(text)))) {
    facts.add(createdAt === undefined ? statement : resolveDates(statement, createdAt));
    if (facts.size >= most) break;
  }
  return [...facts].map((fact) => ({ text: fact }));
}

function* statementsOf(lines: readonly Line[]): Iterable<string> {
  let supposed = false;
  for (const { text, heading, image } of lines) {
    let last: string | undefined;
    for (const sentence of splitSentences(text)) {
      const opened = stripOpening(sentence);
      if (opensRolePlay(opened)) return;
      supposed ||= isSupposition(opened);
      if (supposed && isConditional(opened)) continue;
      const facts = heading === undefined ? factsOf(opened) : [itemFact(sentence, heading)];
      for (const fact of facts) {
        if (last !== undefined) yield last;
        last = fact;
      }
    }
    if (image === undefined && last !== undefined) yield last;
    else if (image !== undefined && (last !== undefined || showsOnly(text)))
      yield `${last ?? tidy(stripOpening(text))} ${image}`;
  }
}

/** "Look at this" with a picture tells what somebody has or saw; "What is this?" does not. */
function showsOnly(text: string): boolean {
  return text.length <= longestCaption && !isQuestion(text);
}

function itemFact(item: string, heading: string): string {
  return tidy(heading === "" ? item : `${heading}: ${item}`);
}

function factsOf(sentence: string): string[] {
  if (isSupposition(sentence) || isLaughedAt(sentence)) return [];
  const told = isAsking(sentence) ? embeddedFacts(sentence) : [];
  const clauses = told.length > 0 ? told : splitClauses(sentence);
  return clauses
    .flatMap(splitRunOn)
    .flatMap(restoreSubject)
    .map((clause) => tidy(stripOpening(clause)))
    .filter((statement) => !isDropped(statement));
}

function isDropped(statement: string): boolean {
  if (isFiller(statement) || isAsking(statement) || isSupposition(statement)) return true;
  if (isStandingInstruction(statement)) return false;
  return (
    isFragment(statement) ||
    isPassing(statement) ||
    isExaggeration(statement) ||
    isGeneralKnowledge(statement)
  );
}
