import { pastForms } from "../extraction/dates/tense-of.ts";
import { toTerm } from "../text/terms.ts";
import { expand } from "./expand.ts";
import { sameWording } from "./same-wording.ts";

/** Words that change nothing of what is said. */
const empty = new Set(
  "a an the just actually basically also please well currently now btw really".split(" "),
);

const numbers = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve"
    .split(" ")
    .map((word, number) => [word, String(number)]),
);

/** Punctuation at a word's edge says nothing, inside it counts: `C++` is not `C`, 3.5 is not 35. */
const edges = /^[("'“”«¿¡[]+|[.,;:!?…)"'“”»\]。，！？；]+$/gu;
const pictures = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u200d/gu;

/**
 * What a statement says whatever its wording: contractions written out, stems of its words in their
 * order, without articles, fillers, emoji and punctuation. Negation, numbers, names, subject and
 * tense stay: two statements with one normal form say the same.
 */
export function normalForm(text: string): string {
  const stems: string[] = [];
  for (const written of sameWording(expand(text).replace(pictures, " ")).split(/\s+/)) {
    const word = written.replace(edges, "");
    if (word !== "" && !empty.has(word)) stems.push(stemOf(word));
  }
  return stems.length === 0 ? text.trim() : stems.join(" ");
}

/** Past and present of a verb share a stem, but not what they say. */
function stemOf(word: string): string {
  if (!/^[a-z']+$/.test(word)) return word;
  const stem = numbers.get(word) ?? toTerm(word);
  return /[^e]ed$/.test(word) || pastForms.has(word) ? `${stem}<` : stem;
}
