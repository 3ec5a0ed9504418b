/** Runs work one at a time per key in the order of asking, and keys side by side up to a bound. */
export interface KeyedQueue {
  /** How much work waits or runs. */
  readonly size: number;
  run<T>(key: string, work: () => Promise<T>): Promise<T>;
}

interface Job {
  readonly key: string;
  readonly start: () => Promise<void>;
}

/** Makes a `KeyedQueue` that runs the work of at most `concurrency` keys at a time. */
export function keyedQueue(concurrency: number): KeyedQueue {
  const waiting: Job[] = [];
  const busy = new Set<string>();

  const pump = () => {
    while (busy.size < concurrency) {
      const next = waiting.findIndex((job) => !busy.has(job.key));
      const [job] = next === -1 ? [] : waiting.splice(next, 1);
      if (job === undefined) return;
      busy.add(job.key);
      void job.start().finally(() => {
        busy.delete(job.key);
        pump();
      });
    }
  };

  return {
    get size() {
      return waiting.length + busy.size;
    },
    run<T>(key: string, work: () => Promise<T>) {
      const { promise, resolve, reject } = Promise.withResolvers<T>();
      waiting.push({ key, start: () => work().then(resolve, reject) });
      pump();
      return promise;
    },
  };
}
