import { describeError } from "../describe-error.ts";
import type { ImportEnd, ImportLine, ImportProgress } from "./memory-answers.ts";

/** The work of an import. */
export type ImportWork = (options: {
  readonly onProgress: (progress: ImportProgress) => void;
  readonly signal: AbortSignal;
}) => Promise<ImportEnd>;

/** Tells how an import goes, an object a line, as it goes; whoever stops reading stops the import. */
export function streamImport(work: ImportWork, signal: AbortSignal): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const gone = new AbortController();
  return new ReadableStream({
    async start(controller) {
      const stopped = AbortSignal.any([signal, gone.signal]);
      const tell = (line: ImportLine) => {
        if (!stopped.aborted) controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
      };
      try {
        tell(await work({ onProgress: tell, signal: stopped }));
      } catch (error) {
        if (!stopped.aborted) tell({ error: describeError(error).message });
      }
      if (!gone.signal.aborted) controller.close();
    },
    cancel: () => gone.abort(),
  });
}
