import { useEffect, useRef, useState } from "react";
import type { ImportEnd, ImportProgress } from "../../server/memories/memory-answers.ts";
import { runImport } from "./run-import.ts";

/** Where an import is. */
export type ImportState =
  | { readonly step: "choosing"; readonly error?: string }
  | { readonly step: "running"; readonly file: string; readonly progress?: ImportProgress }
  | { readonly step: "ended"; readonly file: string; readonly end: ImportEnd };

/** Imports files one at a time; whoever leaves stops the one that runs. */
export function useImport(onChange: () => void) {
  const [state, setState] = useState<ImportState>({ step: "choosing" });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  async function start(chosen: File) {
    const stop = new AbortController();
    running.current = stop;
    const file = chosen.name;
    setState({ step: "running", file });
    try {
      const onProgress = (progress: ImportProgress) =>
        setState({ step: "running", file, progress });
      const end = await runImport(chosen, { onProgress, signal: stop.signal });
      setState({ step: "ended", file, end });
    } catch (cause) {
      const error = cause instanceof Error ? cause.message : "The import failed.";
      setState(stop.signal.aborted ? { step: "choosing" } : { step: "choosing", error });
    }
    // Also after a stop: what was written stays.
    onChange();
  }

  return { state, start, stop: () => running.current?.abort() };
}
