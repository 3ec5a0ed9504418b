/** Runs jobs one after the other, while the next one is being prepared. */
export interface OneAhead {
  /** Starts a job as soon as the one before is done; resolves when it has started. */
  start(job: () => Promise<void>): Promise<void>;
  /** Waits for the running job. */
  settle(): Promise<void>;
}

export function oneAhead(): OneAhead {
  let running: Promise<void> = Promise.resolve();
  const settle = () => running;
  return {
    async start(job) {
      await settle();
      running = job();
      // Whoever waits for it next is thrown what it failed with; until then that is nobody.
      running.catch(() => undefined);
    },
    settle,
  };
}
