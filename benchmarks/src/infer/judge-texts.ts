import { holdsWords } from "./holds-words.ts";
import type { JudgedFact } from "./load-judged.ts";
import { matchMost } from "./match-most.ts";
import { saysDate } from "./says-date.ts";

/** What is right and wrong about the texts extracted from one message. */
export interface Judgement {
  /** Texts that match a fact. */
  readonly right: readonly string[];
  /** Texts that match only a fact on which careful people disagree. */
  readonly neutral: readonly string[];
  readonly wrong: readonly string[];
  readonly found: readonly JudgedFact[];
  /** Facts that are not optional and were not found. */
  readonly missed: readonly JudgedFact[];
}

/**
 * Pairs extracted texts and expected facts one to one so that most facts are found, those that are
 * not optional first. A text that holds two facts finds one of them, unless they are of one group.
 */
export function judgeTexts(texts: readonly string[], facts: readonly JudgedFact[]): Judgement {
  const required = facts.filter(({ optional }) => optional !== true);
  const ordered = [...required, ...facts.filter(({ optional }) => optional === true)];
  const textOf = matchMost(ordered, texts, matchesFact);
  const rightTexts = new Set(textOf.slice(0, required.length));
  const used = new Set(textOf);
  const isFound = (fact: JudgedFact) =>
    ordered.some((mate, at) => {
      const text = textOf[at] === undefined ? undefined : texts[textOf[at]];
      if (text === undefined) return false;
      return mate === fact || (inOneGroup(mate, fact) && matchesFact(fact, text));
    });
  const found = required.filter(isFound);
  return {
    right: texts.filter((_, at) => rightTexts.has(at)),
    neutral: texts.filter((_, at) => used.has(at) && !rightTexts.has(at)),
    wrong: texts.filter((_, at) => !used.has(at)),
    found,
    missed: required.filter((fact) => !found.includes(fact)),
  };
}

/** Whether an extracted text is that fact, whole and with its date. */
export function matchesFact(fact: JudgedFact, text: string): boolean {
  return holdsWords(text, fact) && (fact.date === undefined || saysDate(text, fact.date));
}

function inOneGroup(one: JudgedFact, other: JudgedFact): boolean {
  return one.group !== undefined && one.group === other.group;
}
