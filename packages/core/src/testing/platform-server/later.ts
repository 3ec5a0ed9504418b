/** Work that is done a moment after its request was answered. */
export interface Later {
  /** Does `work` in a while, in the order in which works are handed over. */
  run(work: () => void): void;
  /** Does now what is left to do, also what comes of it. */
  settle(): void;
  /** Forgets what is left to do. */
  stop(): void;
}

/** Runs works `delayMs` after they were handed over. */
export function later(delayMs: number): Later {
  /** The timer of each work that is left, in order. */
  const left = new Map<() => void, NodeJS.Timeout>();
  const finish = (work: () => void) => {
    clearTimeout(left.get(work));
    left.delete(work);
    work();
  };
  return {
    run: (work) => {
      // Each a function of its own, should the same one be handed over twice.
      const own = () => work();
      left.set(
        own,
        setTimeout(() => finish(own), delayMs),
      );
    },
    settle: () => {
      // A map goes on with what is added while it is gone through.
      for (const work of left.keys()) finish(work);
    },
    stop: () => {
      for (const timer of left.values()) clearTimeout(timer);
      left.clear();
    },
  };
}
