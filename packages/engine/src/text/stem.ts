import { stem as porter2 } from "porter2";
import { irregularForms } from "./irregular-forms.ts";

/** Entries after which the cache starts anew: most words of a language in use, a few MB. */
const cacheSize = 20_000;
const cache = new Map<string, string>();

/** Brings an English word in lower case to the form under which all its inflections are indexed. */
export function stem(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  if (cache.size >= cacheSize) cache.clear();
  const stemmed = porter2(irregularForms.get(word) ?? word);
  cache.set(word, stemmed);
  return stemmed;
}
