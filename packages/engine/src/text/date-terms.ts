import { dateWords } from "./date-words.ts";
import { terms } from "./terms.ts";

const day = 86_400_000;
/** Days after which the table starts anew: some decades. */
const tableSize = 10_000;
const table = new Map<number, string>();

/** The terms of a time's day, joined by blanks. Many memories are of one day. */
export function dateTerms(time: number): string {
  const number = Math.floor(time / day);
  const known = table.get(number);
  if (known !== undefined) return known;
  if (table.size >= tableSize) table.clear();
  const made = terms(dateWords(time)).join(" ");
  table.set(number, made);
  return made;
}
