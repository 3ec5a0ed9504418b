/** Whether a value, found in lower case, is written with a capital in the text. */
export function startsHigh(value: string, text: string): boolean {
  const at = text.toLowerCase().indexOf(value);
  return at >= 0 && /^\p{Lu}/u.test(text.slice(at));
}
