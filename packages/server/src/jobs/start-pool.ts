import type { LeasedJob, LeaseOptions } from "@mem0-kit/core/server-ports";

/** What a pool of jobs goes by. */
export interface PoolOptions {
  readonly lease: (limit: number) => Promise<readonly LeasedJob[]>;
  /** Must not reject. */
  readonly run: (job: LeasedJob) => Promise<void>;
  /** Most jobs at a time. */
  readonly limit: NonNullable<LeaseOptions["limit"]>;
  /** Milliseconds between two looks when there is nothing to do. */
  readonly pollMs: number;
  readonly onFailure: (error: unknown) => void;
}

/** Takes jobs and runs them, several at a time, until the function that it returns is called. */
export function startPool(options: PoolOptions): () => Promise<void> {
  const stopping = new AbortController();
  const running = new Set<Promise<void>>();
  const ended = work(options, running, stopping.signal);
  return async () => {
    stopping.abort();
    await ended;
  };
}

async function work(
  { lease, run, limit, pollMs, onFailure }: PoolOptions,
  running: Set<Promise<void>>,
  stopping: AbortSignal,
): Promise<void> {
  while (!stopping.aborted) {
    const taken = await lease(limit - running.size).catch((error: unknown) => {
      onFailure(error);
      return [];
    });
    for (const job of taken) {
      const one = run(job).finally(() => running.delete(one));
      running.add(one);
    }
    // What has ended may let the next job of its lane begin.
    if (running.size === limit) await Promise.race(running);
    else if (taken.length === 0) await Promise.race([...running, pause(pollMs, stopping)]);
  }
  await Promise.all(running);
}

/** Ends at once when the pool stops; it keeps no process alive. */
function pause(milliseconds: number, stopping: AbortSignal): Promise<void> {
  if (stopping.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      stopping.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds).unref();
    stopping.addEventListener("abort", end, { once: true });
  });
}
