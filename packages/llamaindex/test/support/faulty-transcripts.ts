import { inMemoryTranscriptStore, MemoryError, type TranscriptStore } from "@mem0-kit/core";

/** How the next writes end: done, not done, or done with the answer lost. */
export type Fault = "none" | "before" | "after";

/** Transcripts in RAM whose writes fail as long as they are told to. */
export function faultyTranscripts(): TranscriptStore & { fault: Fault } {
  const inner = inMemoryTranscriptStore();
  const failing =
    <A extends readonly unknown[], R>(write: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      if (store.fault === "before") throw new MemoryError("STORAGE", "[test] The disk is full.");
      const result = await write(...args);
      if (store.fault === "after") throw new MemoryError("TIMEOUT", "[test] No answer.");
      return result;
    };
  const store = {
    ...inner,
    fault: "none" as Fault,
    append: failing(inner.append),
    replace: failing(inner.replace),
    insert: failing(inner.insert),
    removeAt: failing(inner.removeAt),
    clear: failing(inner.clear),
  };
  return store;
}
