/**
 * A word as a string of its own, for keeping it: V8 makes a part of a text that is this long a
 * reference, which would keep all of the text.
 */
export function detached(word: string): string {
  return word.length < 13 ? word : word.split("").join("");
}
