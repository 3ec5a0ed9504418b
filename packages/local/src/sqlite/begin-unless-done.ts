import { MemoryError } from "@mem0-kit/core";
import type { Connection } from "./connection.ts";

/** How long it waits for other processes, in milliseconds. */
const longestWaitMs = 10_000;

/**
 * Begins to write to a file that is being opened. `false` when it need not: another process has done
 * it, and may now write so much that this one would hardly get its turn.
 */
export function beginUnlessDone(connection: Connection, isDone: () => boolean): boolean {
  const deadline = Date.now() + longestWaitMs;
  connection.waitForLocks(100);
  for (;;) {
    try {
      connection.exec("BEGIN IMMEDIATE");
      return true;
    } catch (error) {
      const isBusy = MemoryError.isInstance(error) && error.code === "UNAVAILABLE";
      if (!isBusy || Date.now() > deadline) throw error;
      if (isDone()) return false;
    }
  }
}
