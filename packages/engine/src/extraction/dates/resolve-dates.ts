import { quotedSpans } from "../quoted-spans.ts";
import { type DatePhrase, datePhrases } from "./date-phrases.ts";
import { tenseOf } from "./tense-of.ts";

/** Phrases of one statement that get a date; what has more is no statement. */
const most = 8;

/** "Every last Friday", "over the last month": no single day, or a stretch up to now. */
const notOneTime =
  /\b(?:every|each|any|most|alternate|the|these|those|past|another|in (?=today))\s*(?:single |other |few )?$/iu;

/** A year, a day of a month or a bracket behind a phrase says already when it is. */
const saidAlready =
  /^(?:,?\s*\(|,?\s+(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?\b(?!\s*(?:am|pm|a\.m|p\.m|o'clock|:|h\b))|,?\s+\d{4}\b|,?\s+(?:of\s+)?(?:january|february|march|april|june|july|august|september|october|november|december)\b|\s+(?:of|before last|after next)\b)/iu;

/**
 * Says behind each relative date of a statement which day, month or year it is, counted from when
 * it was said, in UTC: "I went to Paris last Saturday (7 March 2026)". Nothing is added to what
 * recurs, what is absolute, and what stands in a quotation; nor to a bare weekday whose verb does
 * not tell whether it is past or to come.
 */
export function resolveDates(statement: string, at: Date): string {
  const plain = statement.replace(/[’ʼ]/gu, "'");
  const found = foundPhrases(plain, at);
  if (found.length === 0) return statement;
  let resolved = "";
  let from = 0;
  for (const { end, words } of found) {
    resolved += `${statement.slice(from, end)} (${words})`;
    from = end;
  }
  return resolved + statement.slice(from);
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

function foundPhrases(plain: string, at: Date): Found[] {
  const found: Found[] = [];
  let quoted: ReturnType<typeof quotedSpans> | undefined;
  for (const phrase of datePhrases) {
    for (const match of plain.matchAll(phrase.pattern)) {
      const place = { start: match.index, end: match.index + match[0].length };
      if (found.length >= most || found.some((other) => overlaps(other, place))) continue;
      quoted ??= quotedSpans(plain);
      if (quoted.some((span) => overlaps(span, place))) continue;
      const words = wordsOf(phrase, match, plain, at);
      if (words !== undefined) found.push({ ...place, words });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function wordsOf(
  { resolve, withTense }: DatePhrase,
  match: RegExpExecArray,
  plain: string,
  at: Date,
): string | undefined {
  const end = match.index + match[0].length;
  if (notOneTime.test(plain.slice(Math.max(0, match.index - 24), match.index))) return undefined;
  if (saidAlready.test(plain.slice(end, end + 24))) return undefined;
  const tense = withTense === true ? tenseOf(plain) : undefined;
  const day = Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate());
  return resolve(match.groups ?? {}, day, tense);
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}
