/** Within this time a signal is the same one: npm and a terminal each send Ctrl-C to a process. */
const sameMs = 1_000;

/**
 * Waits until Ctrl-C or a request to end. What ends in order after it may take its time; another signal
 * then ends the process at once.
 */
export async function untilStopped(): Promise<void> {
  await new Promise<void>((resolve) => {
    let since: number | undefined;
    const stop = () => {
      if (since !== undefined && performance.now() - since > sameMs) process.exit(130);
      since ??= performance.now();
      resolve();
    };
    for (const name of ["SIGINT", "SIGTERM"] as const) process.on(name, stop);
  });
}
