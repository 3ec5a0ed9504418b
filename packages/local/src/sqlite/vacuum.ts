import { setTimeout as delay } from "node:timers/promises";
import { MemoryError } from "@mem0-kit/core";
import type { Connection } from "./connection.ts";
import { databaseBytes } from "./database-bytes.ts";
import { erasuresSince, settleErasures } from "./erasure-count.ts";
import type { Transactions } from "./transactions.ts";

/** How long it waits for another process to finish its write, in milliseconds. */
const longestWaitMs = 10_000;

/**
 * Writes the database anew without its free pages. Meanwhile it takes as much memory as the result
 * is large: what it sorts stays out of temporary files, since it is text of memories.
 */
export function vacuum(
  connection: Connection,
  transactions: Transactions,
): Promise<{ readonly bytesBefore: number; readonly bytesAfter: number }> {
  return transactions.alone(async (write) => {
    const bytesBefore = databaseBytes(connection);
    const seen = erasuresSince(connection);
    await vacuumWhenFree(connection);
    // The pages are in the write-ahead log as yet, which the end of this commit empties.
    transactions.clearLog();
    await write(() => settleErasures(connection, seen));
    return { bytesBefore, bytesAfter: databaseBytes(connection) };
  });
}

async function vacuumWhenFree(connection: Connection): Promise<void> {
  const deadline = Date.now() + longestWaitMs;
  for (;;) {
    try {
      connection.exec("VACUUM");
      return;
    } catch (error) {
      const isBusy = MemoryError.isInstance(error) && error.code === "UNAVAILABLE";
      if (!isBusy || Date.now() > deadline) throw error;
      await delay(1 + Math.random() * 20);
    }
  }
}
