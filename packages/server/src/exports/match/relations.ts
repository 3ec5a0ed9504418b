import { stemsOf } from "../words.ts";

/** Whom properties name that are not the user, with what memories call them. */
const relations: readonly (readonly string[])[] = [
  ["spouse", "wife", "husband", "partner", "girlfriend", "boyfriend", "fiancé", "fiancée"],
  ["mother", "mom", "mum"],
  ["father", "dad"],
  ["child", "children", "kids", "kid", "son", "daughter"],
  ["sibling", "siblings", "brother", "sister"],
  ["parents", "parent", "mother", "father", "mom", "mum", "dad"],
  ["friend", "friends"],
  ["manager", "boss", "supervisor"],
  ["doctor", "physician", "gp"],
  ["emergency contact"],
  ["pet", "pets", "dog", "cat", "rabbit", "hamster", "parrot", "puppy", "kitten", "horse", "fish"],
  ["roommate", "flatmate"],
  ["colleague", "colleagues", "coworker", "coworkers"],
];

const family = relations.slice(0, 6).flat();
const everybody = [
  ...new Set([
    ...relations.flat(),
    "aunt",
    "uncle",
    "cousin",
    "grandmother",
    "grandfather",
    "niece",
    "nephew",
    "neighbor",
    "neighbour",
    "team",
    "client",
  ]),
];

/** What memories call the one whom a name such as `spouse` or `pets` stands for; `undefined` for nobody. */
export function relationWords(name: string): readonly string[] | undefined {
  const key = stemsOf(name).join(" ");
  if (["famili", "famili member", "relat"].includes(key)) return family;
  return relations.find((words) => words.some((word) => stemsOf(word).join(" ") === key));
}

/** Whether a text such as `sister's flat is in Rome` begins with somebody else than the user. */
export function isOfAnother(own: string): boolean {
  const lower = own.toLowerCase();
  return everybody.some((word) => lower.startsWith(`${word} `) || lower.startsWith(`${word}'s `));
}
