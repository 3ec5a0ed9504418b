import { stem } from "./stem.ts";
import { stopWords } from "./stop-words.ts";
import { words } from "./words.ts";

const latin = /^[a-z]/;

/** The terms of a text, in its order. Stop words go, unless there is nothing else. */
export function terms(text: string): string[] {
  const all = words(text);
  const telling = all.filter(isTelling);
  return (telling.length > 0 ? telling : all).map(toTerm);
}

/** Whether a word says something about what a text is about. */
export function isTelling(word: string): boolean {
  return !stopWords.has(word);
}

/** The indexed form of one word. */
export function toTerm(word: string): string {
  return latin.test(word) ? stem(word.replaceAll("'", "")) : word;
}
