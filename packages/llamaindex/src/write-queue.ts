import { type CallOptions, emitEvent, keyedQueue, type MemoryError, runCall } from "@mem0-kit/core";
import { flushError } from "./flush-error.ts";
import { toMemoryError } from "./to-memory-error.ts";

/**
 * Writes for a host that does not wait for them: those of one key one after the other, and what a dropped
 * promise does not tell, `flush` does.
 */
export interface WriteQueue {
  /** Writes after what came before. The promise may be dropped: a failure ends no process. */
  write<T>(key: string, work: () => Promise<T>): Promise<T>;
  /** Reads after what came before. */
  read<T>(key: string, work: () => Promise<T>): Promise<T>;
  /** Waits for all writes so far, however they end. */
  settled(): Promise<void>;
  /**
   * Waits for all writes so far.
   *
   * @throws MemoryError whose `cause.errors` has what failed since the last `flush`.
   */
  flush(options?: CallOptions): Promise<void>;
}

/** How a write failed. */
export interface WriteEvent {
  readonly type: "failed";
  readonly phase: "transcript";
  readonly error: MemoryError;
}

/** Keys that are written at the same time. */
const concurrency = 16;

export function createWriteQueue(onEvent: ((event: WriteEvent) => void) | undefined): WriteQueue {
  const queue = keyedQueue(concurrency);
  const running = new Set<Promise<unknown>>();
  const failures: MemoryError[] = [];
  const settled = async () => {
    await Promise.all(running);
  };
  return {
    settled,
    read: (key, work) => queue.run(key, work),
    write(key, work) {
      const result = queue.run(key, work);
      const ended = result.then(
        () => {},
        (thrown: unknown) => {
          const error = toMemoryError(thrown);
          failures.push(error);
          emitEvent(onEvent, { type: "failed", phase: "transcript", error });
        },
      );
      running.add(ended);
      void ended.finally(() => running.delete(ended));
      return result;
    },
    async flush(options) {
      await runCall(options, settled);
      const failed = failures.splice(0);
      if (failed.length > 0) throw flushError(failed);
    },
  };
}
