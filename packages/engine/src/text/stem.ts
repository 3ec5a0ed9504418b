import { stem as porter2 } from "porter2";
import { irregularForms } from "./irregular-forms.ts";
import { createWordCache } from "./word-cache.ts";

/** Most words of a language in use. */
const cache = createWordCache<string>(24_000);

/** Brings an English word in lower case to the form under which all its inflections are indexed. */
export function stem(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const stemmed = porter2(irregularForms.get(word) ?? word);
  cache.set(word, stemmed);
  return stemmed;
}
