/**
 * Runs work that Ctrl-C or a request to end stops where it can go on later: they abort its signal.
 * A second Ctrl-C ends the process at once.
 */
export async function withInterruption<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const interrupt = () => {
    stopListening();
    controller.abort();
  };
  const stopListening = () => {
    for (const name of signals) process.off(name, interrupt);
  };
  for (const name of signals) process.on(name, interrupt);
  try {
    return await work(controller.signal);
  } finally {
    stopListening();
  }
}

const signals = ["SIGINT", "SIGTERM"] as const;
