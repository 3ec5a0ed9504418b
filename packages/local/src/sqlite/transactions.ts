import { setTimeout as delay } from "node:timers/promises";
import { MemoryError } from "@mem0-kit/core";
import type { Awaitable } from "@mem0-kit/engine";
import type { Connection } from "./connection.ts";

/** How long a write waits for another process to finish its own, in milliseconds. */
const longestWaitMs = 10_000;

/** How many waiting writes share one commit at most. */
const groupSize = 256;

/** The transactions of one connection, which has one at a time. */
export interface Transactions {
  read<T>(work: () => Awaitable<T>): Promise<T>;
  /** Resolves once the changes are durable. Writes that wait together share one commit. */
  write<T>(work: () => Awaitable<T>): Promise<T>;
  /**
   * Has the next commit clear the write-ahead log, in which erased text would stay behind; and the
   * one after it, should another process keep the log in use.
   */
  clearLog(): void;
  close(): Promise<void>;
}

interface Task {
  readonly work: () => Awaitable<unknown>;
  readonly resolve: (value: never) => void;
  readonly reject: (error: unknown) => void;
}

export function createTransactions(connection: Connection): Transactions {
  const reads: Task[] = [];
  const writes: Task[] = [];
  let draining: Promise<void> | undefined;
  let closing: Promise<void> | undefined;
  let logToClear = false;

  function enqueue<T>(queue: Task[], work: () => Awaitable<T>): Promise<T> {
    if (closing !== undefined) return Promise.reject(closedError());
    return new Promise<T>((resolve, reject) => {
      queue.push({ work, resolve, reject });
      draining ??= drain();
    });
  }

  /** In turns, so that neither many readers nor many writers keep the others waiting. */
  async function drain(): Promise<void> {
    // Lets calls that are made together arrive together.
    await undefined;
    while (reads.length > 0 || writes.length > 0) {
      if (reads.length > 0) await runReads(reads.splice(0));
      if (writes.length > 0) await runWrites(writes.splice(0, groupSize));
    }
    draining = undefined;
  }

  async function runReads(tasks: readonly Task[]): Promise<void> {
    try {
      connection.run("BEGIN");
    } catch (error) {
      for (const task of tasks) task.reject(error);
      return;
    }
    for (const task of tasks) await settle(task);
    rollBack();
  }

  async function runWrites(tasks: readonly Task[]): Promise<void> {
    const acknowledge: (() => void)[] = [];
    try {
      await beginWriting();
      for (const task of tasks) {
        const outcome = await attempt(task, tasks.length > 1);
        acknowledge.push(outcome);
      }
      connection.run("COMMIT");
      if (logToClear) logToClear = !clearLogNow();
    } catch (error) {
      rollBack();
      for (const task of tasks) task.reject(error);
      return;
    }
    for (const tell of acknowledge) tell();
  }

  /** Runs one work of a group. What it throws undoes its own changes only. */
  async function attempt(task: Task, shared: boolean): Promise<() => void> {
    if (shared) connection.run("SAVEPOINT work");
    try {
      const value = await task.work();
      if (shared) connection.run("RELEASE work");
      return () => task.resolve(value as never);
    } catch (error) {
      // A full disk or a failing one ends the transaction of its own accord, for all of the group.
      if (!connection.isTransaction || !shared) throw error;
      connection.run("ROLLBACK TO work");
      connection.run("RELEASE work");
      return () => task.reject(error);
    }
  }

  async function beginWriting(): Promise<void> {
    const deadline = Date.now() + longestWaitMs;
    for (;;) {
      try {
        connection.run("BEGIN IMMEDIATE");
        return;
      } catch (error) {
        const isBusy = MemoryError.isInstance(error) && error.code === "UNAVAILABLE";
        if (!isBusy || Date.now() > deadline) throw error;
        // At random, so that two processes do not keep meeting.
        await delay(1 + Math.random() * 20);
      }
    }
  }

  /** Tells whether it could: not while another process still reads what is in the log. */
  function clearLogNow(): boolean {
    try {
      const state = connection.get<{ busy: number }>("PRAGMA wal_checkpoint(TRUNCATE)");
      return state?.busy !== 1;
    } catch (error) {
      // The changes are committed, so a failure here must not reject them; the next commit tries again.
      if (MemoryError.isInstance(error)) return false;
      throw error;
    }
  }

  function rollBack(): void {
    try {
      if (connection.isTransaction) connection.run("ROLLBACK");
    } catch (error) {
      // Fails only with the disk; SQLite then takes the changes back when it opens the file again.
      if (!MemoryError.isInstance(error)) throw error;
    }
  }

  return {
    read: (work) => enqueue(reads, work),
    write: (work) => enqueue(writes, work),
    clearLog() {
      logToClear = true;
    },
    close() {
      closing ??= Promise.resolve(draining).then(() => connection.close());
      return closing;
    },
  };
}

async function settle(task: Task): Promise<void> {
  try {
    task.resolve((await task.work()) as never);
  } catch (error) {
    task.reject(error);
  }
}

function closedError(): MemoryError {
  return new MemoryError("CLOSED", "[mem0-kit] The store has been closed. Open a new one.");
}
