import { stem } from "porter2";

/** Words that say nothing about what a name is the name of. */
const emptyWords = new Set(
  `a an the this that of for to in on at by with from and or as is are was were be been am do does
  did has have had it its his her their my your our me i user users person's user's current currently
  any all some other details info information data value values field list string text`.split(
    /\s+/,
  ),
);

const spellings: ReadonlyMap<string, string> = new Map(
  Object.entries({
    favourite: "favorite",
    favourites: "favorites",
    colour: "color",
    colours: "colors",
    organisation: "organization",
    hobbies: "hobby",
    mail: "email",
  }),
);

/** The words of a text or of a name such as `favoriteColor` or `due_date`, in lower case. */
export function wordsOf(text: string): string[] {
  const spaced = text
    .replace(/e-?mail/gi, "email")
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
    .replaceAll("’", "'");
  return (spaced.toLowerCase().match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? []).map(
    (word) => spellings.get(word) ?? word,
  );
}

/** Stems of the words that mean something. */
export function stemsOf(text: string): string[] {
  return wordsOf(text)
    .map((word) => word.replace(/'s$/, ""))
    .filter((word) => !emptyWords.has(word))
    .map((word) => stem(word));
}

/** A key under which phrases of the same words are the same, whatever their order and forms. */
export function phraseKey(text: string): string {
  return [...new Set(stemsOf(text))].sort().join(" ");
}

/** Words of names that fit any statement: one of them alone makes it about nothing. */
const genericStems = new Set(
  stemsOf(
    "type kind status level mode category name number id key code title label description content role group class item thing date time score rank note",
  ),
);

/** Whether a stem says nothing by itself. */
export function isGeneric(stem: string): boolean {
  return genericStems.has(stem);
}
