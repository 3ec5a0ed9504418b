/**
 * A text without the blocks that `formatMemories` writes with its own tag: what was recalled must not be
 * kept as if somebody had said it.
 */
export function withoutMemories(text: string): string {
  let rest = text;
  let kept = "";
  // Not by a regular expression: for a text of many openings and no end it would look forever.
  for (;;) {
    const start = rest.indexOf(opening);
    const end = start === -1 ? -1 : rest.indexOf(closing, start + opening.length);
    if (end === -1) return kept + rest;
    kept += rest.slice(0, start);
    rest = rest.slice(end + closing.length).trimStart();
  }
}

const opening = "<memories>\n";
const closing = "\n</memories>";
