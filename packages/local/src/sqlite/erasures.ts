import type { Connection } from "./connection.ts";
import { databaseBytes } from "./database-bytes.ts";
import { countErasures, erasuresSince, settleErasures } from "./erasure-count.ts";
import type { Transactions } from "./transactions.ts";

/** Writing a larger file anew would keep other calls waiting for too long: that is for `vacuum`. */
export const mostBytes = 32 * 1024 * 1024;

/** So that deletions in a row share one rewriting. */
const soonestMs = 1000;

/** Another process is writing, or the disk is full. */
const againMs = 10_000;

/** Part of the time that rewriting may take. */
const share = 0.01;

/** Sees to it that what was erased is in none of the files. */
export interface Erasures {
  /** Within a write that erases: the log is cleared before the write is acknowledged. */
  erased(): void;
  /** Within a write that puts something else in its place: the log is cleared within a second. */
  replaced(): void;
  /** Does what is left to do, as the last work before the end. */
  finish(): void;
}

/**
 * `secure_delete` has SQLite overwrite what it deletes, but not the copies that stay in the unused
 * part of a page whenever cells move to another one (`rebuildPage`; seen with 3.53). Only writing
 * the file anew gets rid of them. That is done in the background, and remembered in the file for the
 * next opening where it was not.
 */
export function createErasures(connection: Connection, transactions: Transactions): Erasures {
  let timer: NodeJS.Timeout | undefined;
  let earliest = 0;
  let finished = false;

  function plan(delayMs: number): void {
    if (finished || connection.path === ":memory:") return;
    timer ??= setTimeout(
      () => {
        timer = undefined;
        void rewrite();
      },
      Math.max(delayMs, earliest - Date.now()),
    ).unref();
  }

  async function rewrite(): Promise<void> {
    if (connection.path === ":memory:") return;
    try {
      await transactions.alone(async (write) => {
        const seen = erasuresSince(connection);
        if (seen === 0 || databaseBytes(connection) > mostBytes) return;
        const start = Date.now();
        connection.exec("VACUUM");
        transactions.clearLog();
        await write(() => settleErasures(connection, seen));
        earliest = Date.now() + (Date.now() - start) / share;
      });
    } catch {
      // Nobody waits for it, and it is tried again: by the next opening at the latest.
      plan(againMs);
    }
  }

  plan(soonestMs);
  return {
    erased() {
      countErasures(connection);
      transactions.clearLog();
      plan(soonestMs);
    },
    replaced() {
      countErasures(connection);
      transactions.clearLogSoon();
      plan(soonestMs);
    },
    finish() {
      if (finished) return;
      finished = true;
      clearTimeout(timer);
      void rewrite();
    },
  };
}
