/** A host's text without what no memory takes: NUL becomes a blank, lone surrogates U+FFFD. */
export function repairText(text: string): string {
  return text.replaceAll("\0", " ").toWellFormed();
}
