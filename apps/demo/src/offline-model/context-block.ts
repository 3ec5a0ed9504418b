/** A text with its fenced context taken out. */
export interface SplitContext {
  readonly lines: readonly string[];
  readonly rest: string;
}

/** `<name …>` and `</name>` on lines of their own, and what stands between. */
const block = /^<([a-z][\w-]*)(?:\s[^>\n]*)?>\n([\s\S]*?)\n<\/\1>$/gim;

/** One fact of a block: `- text` or `- [2026-05-08] text`. */
const fact = /^- (?:\[\d{4}-\d\d-\d\d\] )?(.+)$/;

/** Takes the fenced blocks out of a text, and their facts as they were before the fence. */
export function splitContext(text: string): SplitContext {
  const lines: string[] = [];
  const rest = text.replace(block, (_, __, inner: string) => {
    for (const line of inner.split("\n")) {
      const [, words] = fact.exec(line) ?? [];
      if (words) lines.push(words.replaceAll("&lt;", "<").replaceAll("&gt;", ">"));
    }
    return "";
  });
  return { lines, rest };
}
