import { dateWords } from "./date-words.ts";

const day = 86_400_000;
const phrases: readonly (readonly [RegExp, (now: Date) => string])[] = [
  [/\b(?:today|this morning)\b/i, (now) => dateWords(now.getTime())],
  [/\b(?:yesterday|last night)\b/i, (now) => dateWords(now.getTime() - day)],
  [/\bthis month\b/i, (now) => monthWords(now, 0)],
  [/\blast month\b/i, (now) => monthWords(now, -1)],
  [/\bthis year\b/i, (now) => String(now.getUTCFullYear())],
  [/\blast year\b/i, (now) => String(now.getUTCFullYear() - 1)],
];

/**
 * The days, months and years that a question names relative to its own time, in the words under
 * which memories of that time are found; empty when it names none.
 */
export function relativeDateWords(query: string, now: Date): string {
  const found = phrases.filter(([pattern]) => pattern.test(query));
  return found.map(([, toWords]) => toWords(now)).join(" ");
}

function monthWords(now: Date, offset: number): string {
  const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + offset, 1));
  return dateWords(first.getTime()).replace(/^\d+ /, "");
}
