import { isUtf8 } from "node:buffer";

/** A line of a file, from 1, without its end; `problem` says why there is no text. */
export interface TextLine {
  readonly number: number;
  readonly text: string;
  readonly problem?: string;
}

/**
 * Longest line that is read, in bytes. A memory of 1 MiB with the history of its changes is longer
 * than its text; a file without line ends must not fill the RAM.
 */
export const longestLine = 64 * 1024 * 1024;

const lineFeed = 10;
const blank = /^\s*$/;

/**
 * Splits bytes into the lines that are not blank, by chunks as they come. Ends of lines may be LF or
 * CRLF, the last one may be missing, and a byte order mark is passed over.
 */
export async function* readLines(
  chunks: AsyncIterable<Buffer>,
  options: { readonly longest?: number } = {},
): AsyncGenerator<TextLine[], void, undefined> {
  const splitter = createSplitter(options.longest ?? longestLine);
  for await (const chunk of chunks) yield splitter.push(chunk);
  yield splitter.end();
}

function createSplitter(longest: number) {
  let rest: Buffer[] = [];
  let restBytes = 0;
  let number = 0;

  /** Of a line that is too long only its length is kept. */
  function keep(part: Buffer): void {
    if (part.length === 0) return;
    restBytes += part.length;
    if (restBytes > longest) rest = [];
    else rest.push(part);
  }

  function endLine(last: Buffer): TextLine[] {
    keep(last);
    const bytes = rest.length === 1 ? rest[0] : Buffer.concat(rest);
    const tooLong = restBytes > longest;
    rest = [];
    restBytes = 0;
    number += 1;
    if (tooLong) return [{ number, text: "", problem: tooLongProblem(longest) }];
    return bytes === undefined ? [] : toLine(number, bytes);
  }

  return {
    push(chunk: Buffer): TextLine[] {
      const lines: TextLine[] = [];
      let start = 0;
      for (;;) {
        const end = chunk.indexOf(lineFeed, start);
        if (end < 0) break;
        lines.push(...endLine(chunk.subarray(start, end)));
        start = end + 1;
      }
      keep(chunk.subarray(start));
      return lines;
    },
    end: () => (restBytes > 0 ? endLine(Buffer.alloc(0)) : []),
  };
}

function toLine(number: number, bytes: Buffer): TextLine[] {
  // Decoding would put another character in place of what is broken, and so change the text.
  if (!isUtf8(bytes)) return [{ number, text: "", problem: "The line is not UTF-8." }];
  const text = bytes.toString("utf8");
  const unmarked = number === 1 && text.startsWith("\ufeff") ? text.slice(1) : text;
  return blank.test(unmarked) ? [] : [{ number, text: unmarked }];
}

function tooLongProblem(longest: number): string {
  return `The line is longer than ${longest} bytes.`;
}
