import { stem as porter2 } from "porter2";
import { detached } from "./detached.ts";
import { irregularForms } from "./irregular-forms.ts";
import { createWordCache } from "./word-cache.ts";

/** The more common words of a language: whoever works out more of a word remembers it for longer. */
const cache = createWordCache<string>(16_000);

/** Brings an English word in lower case to the form under which all its inflections are indexed. */
export function stem(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const kept = detached(word);
  const stemmed = porter2(irregularForms.get(kept) ?? kept);
  cache.set(kept, stemmed);
  return stemmed;
}
