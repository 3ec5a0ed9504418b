import type { Wanted } from "./load-judged.ts";

/** Whether a text has every `must` at the beginning of a word and none of the `not`. */
export function holdsWords(text: string, { must, not = [] }: Wanted): boolean {
  const normalised = normalise(text);
  const has = (words: string) => words.split("|").some((word) => hasWord(normalised, word));
  return must.every(has) && !not.some(has);
}

function hasWord(text: string, word: string): boolean {
  const wanted = normalise(word);
  // Chinese and Japanese do not separate words.
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(wanted))
    return text.includes(wanted);
  return new RegExp(`(?<![\\p{L}\\p{N}])${escapePattern(wanted)}`, "u").test(text);
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function normalise(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, " ");
}
