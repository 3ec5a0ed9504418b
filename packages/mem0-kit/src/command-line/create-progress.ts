import type { Writable } from "node:stream";
import { SingleBar } from "cli-progress";

export interface ProgressOptions {
  /** Where it is drawn. */
  readonly stream: Writable & { readonly isTTY?: boolean };
  /** The whole; without it there is a count and no bar. */
  readonly total?: number | undefined;
  /** What is shown after the bar: names of details in braces. */
  readonly details: string;
  /** Also where there is no terminal: a line now and then. @default false */
  readonly always?: boolean | undefined;
  /** Never. @default false */
  readonly hidden?: boolean | undefined;
}

export interface Progress {
  update(done: number, details: Readonly<Record<string, string>>, total?: number): void;
  /** Leaves the last state and ends the line. */
  stop(): void;
}

/** Draws a progress bar on a terminal; elsewhere nothing. */
export function createProgress(options: ProgressOptions): Progress {
  const { stream, total, details, always, hidden } = options;
  if (hidden || (!stream.isTTY && !always)) return { update: () => {}, stop: () => {} };
  const bar = new SingleBar({
    format: total === undefined ? details : `{bar} {percentage} % ${details}`,
    stream,
    barCompleteChar: "█",
    barIncompleteChar: "░",
    noTTYOutput: always === true,
    hideCursor: false,
    emptyOnZero: true,
  });
  let started = false;
  return {
    update(done, values, newTotal) {
      if (!started) bar.start(newTotal ?? total ?? 0, done, values);
      started = true;
      if (newTotal !== undefined) bar.setTotal(newTotal);
      bar.update(done, values);
    },
    stop: () => bar.stop(),
  };
}
