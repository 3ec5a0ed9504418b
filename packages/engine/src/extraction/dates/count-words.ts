const words = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

/** A small number in words or figures; "a few" tells no number. */
export const countPattern = `a couple(?: of)?|couple(?: of)?|an?|${words.slice(1).join("|")}|\\d{1,3}`;

/** The number that `countPattern` found. */
export function countOf(text = ""): number {
  const word = text.toLowerCase();
  if (/^\d+$/.test(word)) return Number(word);
  if (word.includes("couple")) return 2;
  return Math.max(1, words.indexOf(word));
}
