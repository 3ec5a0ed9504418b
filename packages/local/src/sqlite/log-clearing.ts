import { setTimeout as delay } from "node:timers/promises";
import { MemoryError } from "@mem0-kit/core";
import type { Connection } from "./connection.ts";

/** When the log is cleared that was in use, in milliseconds. */
const clearSoonMs = 500;

/** The clearing of the write-ahead log, in which erased text would stay behind. */
export interface LogClearing {
  /** Has the log cleared after the next commit. */
  want(): void;
  /** Has it cleared within a second. */
  wantSoon(): void;
  /** Clears it if that is wanted; where another connection keeps it in use, again and again later. */
  clearIfWanted(): Promise<void>;
  /** The last attempt, before the connection closes. */
  finish(): Promise<void>;
}

/** Makes the clearing of a connection's log. `later` runs work while nothing else runs. */
export function createLogClearing(
  connection: Connection,
  later: (work: () => Promise<void>) => Promise<void>,
): LogClearing {
  let isWanted = false;
  let isWantedSoon = false;
  let isInUse = false;
  let isFinished = false;
  let timer: NodeJS.Timeout | undefined;

  /** A read of another connection mostly ends at once; for a long one the others cannot wait. */
  async function clear(): Promise<void> {
    for (let tries = isInUse ? 1 : 10; tries > 0; tries--) {
      isInUse = !clearNow(connection);
      isWanted = isInUse;
      isWantedSoon = isInUse;
      if (!isInUse) return;
      await delay(5);
    }
    plan();
  }

  function plan(): void {
    if (isFinished || connection.path === ":memory:") return;
    timer ??= setTimeout(() => {
      timer = undefined;
      later(clear).catch(() => {});
    }, clearSoonMs).unref();
  }

  // What a process that was killed has left in the log may have been erased by it. A log that is new
  // stays as long as it has become: writing it anew from its start is faster than making it longer.
  if (connection.foundLog) plan();
  return {
    want() {
      isWanted = true;
    },
    wantSoon() {
      isWantedSoon = true;
      plan();
    },
    async clearIfWanted() {
      if (isWanted) await clear();
    },
    async finish() {
      isFinished = true;
      clearTimeout(timer);
      if (isWanted || isWantedSoon) await clear();
    },
  };
}

/**
 * Tells whether it could: not while another connection still reads what is in the log, for which it
 * does not wait, since that would block this thread.
 */
function clearNow(connection: Connection): boolean {
  try {
    connection.waitForLocks(0);
    const state = connection.get<{ busy: number }>("PRAGMA wal_checkpoint(TRUNCATE)");
    return state?.busy !== 1;
  } catch (error) {
    // The changes are committed, so a failure here must not reject them; it is tried again.
    if (MemoryError.isInstance(error)) return false;
    throw error;
  }
}
