import { setTimeout as delay } from "node:timers/promises";
import { keyedQueue } from "../keyed-queue.ts";
import { MemoryError } from "../memory-error.ts";
import { storeError } from "./backend-error.ts";
import type { Session } from "./session.ts";
import type { Source } from "./source.ts";

/** Owners whose writes run side by side. */
const owners = 1024;

/** Milliseconds that close waits for calls that still run, such as one whose caller gave up. */
const closeWaitMs = 5000;

export interface Connection {
  /** Runs work on the open mem0. */
  run<T>(work: (session: Session) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Opens at the first call, and again after a failure; closes when all calls are done. */
export function connect(source: Source, listLimit: number): Connection {
  let opening: Promise<Session> | undefined;
  const running = new Set<Promise<unknown>>();
  let isClosed = false;
  const open = async (): Promise<Session> => {
    try {
      const parts = await source.open();
      return { ...parts, secrets: source.secrets, locks: keyedQueue(owners), listLimit };
    } catch (error) {
      opening = undefined;
      throw storeError(error, source.secrets);
    }
  };
  return {
    async run<T>(work: (session: Session) => Promise<T>): Promise<T> {
      // defineMemory refuses calls of the contract; this is for the way out.
      if (isClosed) throw new MemoryError("CLOSED", "[mem0-kit] The in-process memory is closed.");
      opening ??= open();
      const done = opening.then(work);
      running.add(done);
      try {
        return await done;
      } finally {
        running.delete(done);
      }
    },
    async close(): Promise<void> {
      isClosed = true;
      await Promise.race([Promise.allSettled(running), delay(closeWaitMs, null, { ref: false })]);
      const session = await opening?.catch(() => undefined);
      if (session) await source.close(session.inside);
    },
  };
}
