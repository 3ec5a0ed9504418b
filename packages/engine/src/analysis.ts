import { dateTerms } from "./text/date-terms.ts";
import { passages, passageWords } from "./text/passages.ts";
import { terms } from "./text/terms.ts";
import { categoriesOf } from "./topics/categories-of.ts";
import { encodeTopicProfile } from "./topics/topic-codec.ts";
import { topicProfile } from "./topics/topic-profile.ts";
import { type Sentence, splitSentences, type Word } from "./topics/topic-words.ts";

/** Grows when `analyze` gives another result for the same text: rows of another version are analysed again. */
export const analyzerVersion = 2;

/** What is analysed: a memory's text with who said it and when it happened (ms since the epoch). */
export interface AnalyzeInput {
  readonly text: string;
  readonly role?: "user" | "assistant" | "system";
  readonly actor?: string;
  readonly eventTime?: number;
}

export interface Analyzed {
  /** What the index keeps of a memory, as `MemoryRow.analysis`. */
  readonly analysis: string;
  readonly categories: string[];
}

/** An analysis as the index reads it. */
export interface DecodedAnalysis {
  readonly version: number;
  readonly flags: number;
  /** Terms of the actor's name, joined by blanks; empty without an actor. */
  readonly actorKey: string;
  /** As `encodeTopicProfile` makes it. */
  readonly profile: string;
  /** Terms of actor and date, joined by blanks, which count as part of every passage. */
  readonly meta: string;
  /** Terms of each passage, joined by blanks, in the order of the text. */
  readonly passages: readonly string[];
}

/** Bits of `DecodedAnalysis.flags`: what a text is like beside its words. */
export const analysisFlags = {
  asks: 1,
  number: 2,
  time: 4,
  /** A standing instruction: "Always answer in metric units." */
  directive: 8,
  preference: 16,
} as const;

/**
 * Analyses a memory once, when it is written: everything that the index and `categories` need, so
 * that loading an index never reads a text again.
 */
export function analyze(input: AnalyzeInput): Analyzed {
  const actorKey = input.actor === undefined ? "" : terms(input.actor).join(" ");
  const date = input.eventTime === undefined ? "" : dateTerms(input.eventTime);
  const { text, role, actor } = input;
  // A named speaker is somebody with facts of their own, whichever role a host gave them.
  const speaker = actor === undefined ? role : "user";
  const sentences = splitSentences(text);
  const profile = topicProfile(text, {
    sentences,
    ...(speaker === undefined ? {} : { role: speaker }),
  });
  const lines = termLines(text, sentences);
  const meta = [actorKey, date].filter(Boolean).join(" ");
  return {
    analysis: [
      analyzerVersion,
      flagsOf(text),
      actorKey,
      encodeTopicProfile(profile),
      meta,
      ...lines,
    ].join("\n"),
    categories: categoriesOf(profile),
  };
}

/** Whether an analysis is of the present version: in any version the first line says which it is. */
export function isCurrentAnalysis(analysis: string): boolean {
  return analysis.startsWith(currentStart);
}

const currentStart = `${analyzerVersion}\n`;

/**
 * The terms of each passage. Most memories are one short passage of plain letters, whose words have
 * been looked up already.
 */
function termLines(text: string, sentences: readonly Sentence[]): string[] {
  if (sentences.length === 0 || !isShortAndPlain(text))
    return passages(text).map((passage) => terms(passage).join(" "));
  const words = sentences.flatMap((sentence) => sentence.words);
  return [joined(words, "telling") || joined(words, "terms")];
}

function joined(words: readonly Word[], name: "telling" | "terms"): string {
  let line = "";
  for (const word of words)
    if (word[name] !== "") line += line === "" ? word[name] : ` ${word[name]}`;
  return line;
}

/** Characters that cannot be more than the words of one passage, each being one and a blank. */
const shortText = 2 * passageWords - 1;
const beyondAscii = /[^\0-\x7f]/;

function isShortAndPlain(text: string): boolean {
  if (beyondAscii.test(text)) return false;
  return (
    text.length <= shortText || text.trim().split(/\s+/, passageWords + 1).length <= passageWords
  );
}

/** Reads what `analyze` wrote. */
export function decodeAnalysis(analysis: string): DecodedAnalysis {
  const lines = analysis.split("\n");
  return {
    version: Number(lines[0] ?? 0),
    flags: Number(lines[1] ?? 0),
    actorKey: lines[2] ?? "",
    profile: lines[3] ?? "",
    meta: lines[4] ?? "",
    passages: lines.slice(5),
  };
}

const number = /\d/;
const time =
  /\b(?:yesterday|today|tonight|tomorrow|ago|last|next|this (?:week|month|year|morning|weekend)|weekend|recently|since|\d{4}|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/i;
const directive =
  /^(?:please |and )?(?:always|never|from now on|whenever i\b|make sure (?:to|you)\b)/i;
const preference =
  /\b(?:i(?:'d| would)? (?:really )?prefer|my preference|i'd rather)\b|\bprefer(?:red|ence)?\b/i;

function flagsOf(text: string): number {
  return (
    (text.includes("?") ? analysisFlags.asks : 0) |
    (number.test(text) ? analysisFlags.number : 0) |
    (time.test(text) ? analysisFlags.time : 0) |
    (directive.test(text.trimStart()) ? analysisFlags.directive : 0) |
    (preference.test(text) ? analysisFlags.preference : 0)
  );
}
