/** After opening, so that it is in nobody's way then. */
const firstMs = 1000;

const dayMs = 24 * 60 * 60 * 1000;

/** When a sweep failed, mostly because another process was writing. */
const againMs = 10 * 60 * 1000;

/**
 * Sweeps soon and then once a day, until the function that it returns is called. It never keeps the
 * process alive, and a failure is nobody's but its own: the next sweep finds what this one left.
 */
export function startDailySweep(sweep: (signal: AbortSignal) => Promise<unknown>): () => void {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;

  function plan(delayMs: number): void {
    if (controller.signal.aborted) return;
    timer = setTimeout(() => {
      sweep(controller.signal).then(
        () => plan(dayMs),
        () => plan(againMs),
      );
    }, delayMs).unref();
  }

  plan(firstMs);
  return () => {
    controller.abort();
    clearTimeout(timer);
  };
}
