/** Strings after which the table starts anew, so that it stays a few MB whatever is indexed. */
const tableSize = 50_000;
const table = new Map<string, string>();

/**
 * Returns the one copy of a string that all indexes share: most words are those of every user. The
 * copy stands alone, since a part of a longer string would keep that whole string in memory.
 */
export function intern(text: string): string {
  const known = table.get(text);
  if (known !== undefined) return known;
  if (table.size >= tableSize) table.clear();
  const copy: string = JSON.parse(JSON.stringify(text));
  table.set(copy, copy);
  return copy;
}
