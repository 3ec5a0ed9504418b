import { exportLimits } from "../export-limits.ts";

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** Memories that are facts have one sentence; more than this is looked at as messages are. */
const factLength = 200;

/** The sentences of a memory, without questions and without those that are too long to be read. */
export function splitSentences(memory: string): string[] {
  const lines = memory.slice(0, 64 * 1024).split(/\r?\n+/);
  return (
    lines
      .flatMap((line) => (line.length <= factLength ? splitShort(line) : split(line)))
      // Also since rules that look for a break in a run of blanks look at each of them.
      .map((sentence) => sentence.replace(/\s+/g, " ").trim())
      .filter(({ length }) => length > 0 && length <= exportLimits.statementLength)
      .filter((sentence) => !sentence.endsWith("?"))
  );
}

/** Abbreviations such as `St. Mary's` end no sentence. */
const sentenceEnd =
  /(?<=[\p{Ll}\d)][.!?])(?<!\b(?:St|Dr|Mr|Mrs|Ms|Prof|Mt|No|vs|etc)\.)\s+(?=\p{Lu})/u;

function splitShort(line: string): string[] {
  return line.split(sentenceEnd);
}

function split(line: string): string[] {
  return Array.from(segmenter.segment(line), ({ segment }) => segment);
}
