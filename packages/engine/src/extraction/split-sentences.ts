const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** After these a full stop ends no sentence. */
const abbreviation =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|jr|sr|vs|etc|e\.g|i\.e|approx|no|inc|ltd|co|a\.m|p\.m|u\.s|u\.k|[a-z])\.\s*$/i;

/** What is longer is pasted material rather than a statement. In characters. */
const longest = 1000;

/**
 * Splits a text into sentences, each on one line and trimmed. A line break ends one, a full stop
 * after an abbreviation or within a quotation does not; code blocks, marks of lists and what runs
 * on for more than 1,000 characters go, so that the time taken stays linear in the text.
 */
export function splitSentences(text: string): string[] {
  return withoutCode(text)
    .split(/\r?\n+/)
    .map((line) => line.trim().replace(/^(?:[-*•>]|\d{1,2}[.)])\s+/u, ""))
    .filter((line) => line !== "" && !isPlaceholder(line))
    .flatMap(sentencesOfLine);
}

function sentencesOfLine(line: string): string[] {
  const sentences: string[] = [];
  let open = "";
  for (const { segment } of segmenter.segment(line.replace(/\s+/g, " "))) {
    open += segment;
    if (open.length <= longest && (abbreviation.test(open) || isQuoteOpen(open))) continue;
    sentences.push(open);
    open = "";
  }
  sentences.push(open);
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

function withoutCode(text: string): string {
  // A question mark in an address would make a question of the sentence.
  const address = /(https?:\/\/[^\s?]{1,500})\?\S*/g;
  return text.replace(/```[\s\S]*?(?:```|$)/g, "\n").replace(address, "$1");
}

function isPlaceholder(line: string): boolean {
  return /^\[(?:image|file)(?:: [^\]]*)?\]$/.test(line);
}
