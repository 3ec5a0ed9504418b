import { setTimeout as delay, setImmediate as turnOfLoop } from "node:timers/promises";
import { MemoryError } from "@mem0-kit/core";
import type { Awaitable } from "@mem0-kit/engine";
import type { Connection } from "./connection.ts";
import { createLogClearing } from "./log-clearing.ts";

/** How long a write waits for another process to finish its own, in milliseconds. */
const longestWaitMs = 10_000;

/** How many waiting writes share one commit at most. */
const groupSize = 256;

/**
 * How long SQLite itself waits for a lock, in milliseconds, which blocks this thread: for a read, which
 * only ever waits for a file that is being put in order, and for a write, which may have to wait long
 * and lets reads go on between its attempts.
 */
const readTimeoutMs = 1000;
const writeTimeoutMs = 20;

/** The transactions of one connection, which has one at a time. */
export interface Transactions {
  read<T>(work: () => Awaitable<T>): Promise<T>;
  /** Resolves once the changes are durable. Writes that wait together share one commit. */
  write<T>(work: () => Awaitable<T>, options?: WriteOptions): Promise<T>;
  /**
   * Runs `work` while nothing else runs and no transaction is open; it begins its own by `write`,
   * which is as the one above. For what SQLite does outside of transactions only.
   */
  alone<T>(work: (write: RunWrite) => Awaitable<T>): Promise<T>;
  /**
   * Has the next commit clear the write-ahead log, in which erased text would stay behind; should
   * another connection keep the log in use, it is tried again until it is cleared.
   */
  clearLog(): void;
  /** Has the log cleared within a second, for many writes at once. */
  clearLogSoon(): void;
  close(): Promise<void>;
}

export interface WriteOptions {
  /**
   * `normal`: a loss of power may undo it, a crash of the process not. It then costs no fsync, unless
   * it shares a commit with another write. @default what the store has
   */
  readonly durability?: "normal";
}

export type RunWrite = <T>(work: () => Awaitable<T>) => Promise<T>;

interface Task {
  readonly work: () => Awaitable<unknown>;
  /** When a write that waits for another process gives up. */
  readonly deadline: number;
  readonly durability?: "normal";
  readonly resolve: (value: never) => void;
  readonly reject: (error: unknown) => void;
}

export function createTransactions(
  connection: Connection,
  durability: "full" | "normal" = "full",
): Transactions {
  const reads: Task[] = [];
  const writes: Task[] = [];
  const lonely: Task[] = [];
  let draining: Promise<void> | undefined;
  let closing: Promise<void> | undefined;
  const log = createLogClearing(connection, (work) => enqueue(lonely, work));

  function enqueue<T>(
    queue: Task[],
    work: () => Awaitable<T>,
    options: WriteOptions = {},
  ): Promise<T> {
    if (closing !== undefined) return Promise.reject(closedError());
    return new Promise<T>((resolve, reject) => {
      queue.push({ ...options, work, deadline: Date.now() + longestWaitMs, resolve, reject });
      draining ??= drain();
    });
  }

  /** In turns, so that neither many readers nor many writers keep the others waiting. */
  async function drain(): Promise<void> {
    while (reads.length > 0 || writes.length > 0 || lonely.length > 0) {
      // Lets answers go out, and calls that were made together arrive together: to a worker each
      // comes as a message of its own, and all of them share one commit.
      await turnOfLoop();
      await runWaitingReads();
      if (writes.length > 0)
        await runWrites(writes.splice(0, groupSize), { meanwhile: runWaitingReads });
      for (const task of lonely.splice(0, 1)) await settle(task);
    }
    draining = undefined;
  }

  const writeNow: RunWrite = (work) => {
    const deadline = Date.now() + longestWaitMs;
    return new Promise((resolve, reject) => {
      void runWrites([{ work, deadline, resolve, reject }], { meanwhile: async () => {} });
    });
  };

  async function runWaitingReads(): Promise<void> {
    if (reads.length > 0) await runReads(reads.splice(0));
  }

  async function runReads(tasks: readonly Task[]): Promise<void> {
    try {
      connection.lookups.clear();
      connection.waitForLocks(readTimeoutMs);
      connection.run("BEGIN");
    } catch (error) {
      for (const task of tasks) task.reject(error);
      return;
    }
    for (const task of tasks) await settle(task);
    rollBack();
  }

  /** Runs the tasks as one transaction; `meanwhile` between attempts to begin it. */
  async function runWrites(
    tasks: readonly Task[],
    { meanwhile }: { readonly meanwhile: () => Promise<void> },
  ): Promise<void> {
    const acknowledge: (() => void)[] = [];
    try {
      const begun = await beginWriting(tasks, meanwhile);
      if (begun.length === 0) return;
      for (const task of begun) acknowledge.push(await attempt(task, begun.length > 1));
      connection.run("COMMIT");
      await log.clearIfWanted();
    } catch (error) {
      rollBack();
      for (const task of tasks) task.reject(error);
      return;
    } finally {
      connection.syncCommits(durability);
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
      connection.lookups.clear();
      connection.run("ROLLBACK TO work");
      connection.run("RELEASE work");
      return () => task.reject(error);
    }
  }

  /** Begins to write and tells for whom: not for those that have waited for too long. */
  async function beginWriting(
    tasks: readonly Task[],
    meanwhile: () => Promise<void>,
  ): Promise<readonly Task[]> {
    let waiting = tasks;
    while (waiting.length > 0) {
      try {
        connection.lookups.clear();
        connection.waitForLocks(writeTimeoutMs);
        const isSoft = waiting.every((task) => task.durability === "normal");
        connection.syncCommits(isSoft ? "normal" : durability);
        connection.run("BEGIN IMMEDIATE");
        return waiting;
      } catch (error) {
        if (!MemoryError.isInstance(error) || error.code !== "UNAVAILABLE") throw error;
        const now = Date.now();
        for (const task of waiting) if (task.deadline < now) task.reject(error);
        waiting = waiting.filter((task) => task.deadline >= now);
        // At random, so that two processes do not keep meeting.
        await delay(1 + Math.random() * 20);
        await meanwhile();
      }
    }
    return waiting;
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
    write: (work, options) => enqueue(writes, work, options),
    alone: (work) => enqueue(lonely, () => work(writeNow)),
    clearLog: () => log.want(),
    clearLogSoon: () => log.wantSoon(),
    close() {
      closing ??= Promise.resolve(draining).then(async () => {
        await log.finish();
        connection.close();
      });
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
