const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** After these a full stop ends no sentence. */
const abbreviation =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|jr|sr|vs|etc|e\.g|i\.e|approx|no|inc|ltd|co|a\.m|p\.m|u\.s|u\.k|[a-z])\.\s*$/i;

/** What is longer is pasted material rather than a statement. In characters. */
const longest = 1000;

/** Emoji end a sentence as a full stop does when words follow. */
const picture = /(\p{Extended_Pictographic}[\u{1f3fb}-\u{1f3ff}\ufe0f]?\s?)(?=\p{L})/gu;

/**
 * Splits a line into sentences, trimmed. A full stop after an abbreviation or within a quotation
 * ends none; what runs on for more than 1,000 characters goes, so that the time taken stays linear.
 */
export function splitSentences(line: string): string[] {
  const sentences: string[] = [];
  let open = "";
  for (const part of line.replace(/\s+/g, " ").replace(picture, "$1\n").split("\n")) {
    for (const { segment } of segmenter.segment(part)) {
      open += segment;
      if (open.length <= longest && (abbreviation.test(open) || isQuoteOpen(open))) continue;
      sentences.push(open);
      open = "";
    }
    sentences.push(open);
    open = "";
  }
  return sentences
    .filter((sentence) => sentence.length <= longest)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}

/** A quotation that never ends is closed by the end of its line. */
function isQuoteOpen(text: string): boolean {
  const straight = text.match(/"/g)?.length ?? 0;
  const opened = text.match(/[“«]/g)?.length ?? 0;
  const closed = text.match(/[”»]/g)?.length ?? 0;
  return straight % 2 === 1 || opened > closed;
}
