import { MemoryError } from "@mem0-kit/core";

/** How long it goes on, in milliseconds. */
const longestWaitMs = 10_000;

/**
 * Runs `work` again while another process has the file locked, for what SQLite itself does not wait
 * for. It blocks the thread in between.
 */
export function retryWhileLocked<T>(work: () => T): T {
  const deadline = Date.now() + longestWaitMs;
  for (;;) {
    try {
      return work();
    } catch (error) {
      const isBusy = MemoryError.isInstance(error) && error.code === "UNAVAILABLE";
      if (!isBusy || Date.now() > deadline) throw error;
      // At random, so that two processes do not keep meeting.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1 + Math.random() * 20);
    }
  }
}
