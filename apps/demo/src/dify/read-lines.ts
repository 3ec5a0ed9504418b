import type { Readable } from "node:stream";

/**
 * Hands over each line of a stream as it comes. One that is longer than a bound is passed over, so that a
 * process cannot fill this one's memory.
 */
export function readLines(
  stream: Readable,
  onLine: (line: string) => void,
  longest = 5 * 1024 * 1024,
): void {
  let rest = "";
  let tooLong = false;
  stream.setEncoding("utf8").on("data", (chunk: string) => {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      if (!tooLong && line.length <= longest) onLine(line);
      tooLong = false;
    }
    if (rest.length <= longest) return;
    rest = "";
    tooLong = true;
  });
}
