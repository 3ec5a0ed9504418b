import { dateWords } from "./text/date-words.ts";
import { passages } from "./text/passages.ts";
import { terms } from "./text/terms.ts";
import { categoriesOf } from "./topics/categories-of.ts";
import { encodeTopicProfile } from "./topics/topic-codec.ts";
import { topicProfile } from "./topics/topic-profile.ts";

/** Grows when `analyze` gives another result for the same text: rows of another version are analysed again. */
export const analyzerVersion = 1;

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
  /** Terms of actor and date, which count as part of every passage. */
  readonly meta: readonly string[];
  /** Terms of each passage, in the order of the text. */
  readonly passages: readonly (readonly string[])[];
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
  const date = input.eventTime === undefined ? [] : terms(dateWords(input.eventTime));
  const { text, role, actor } = input;
  // A named speaker is somebody with facts of their own, whichever role a host gave them.
  const speaker = actor === undefined ? role : "user";
  const profile = topicProfile(text, speaker === undefined ? {} : { role: speaker });
  const lines = passages(text).map((passage) => terms(passage).join(" "));
  const meta = [actorKey, ...date].filter(Boolean).join(" ");
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

/** Reads what `analyze` wrote. */
export function decodeAnalysis(analysis: string): DecodedAnalysis {
  const [version = "0", flags = "0", actorKey = "", profile = "", meta = "", ...lines] =
    analysis.split("\n");
  return {
    version: Number(version),
    flags: Number(flags),
    actorKey,
    profile,
    meta: meta === "" ? [] : meta.split(" "),
    passages: lines.map((line) => (line === "" ? [] : line.split(" "))),
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
