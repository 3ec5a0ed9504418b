import { Worker } from "node:worker_threads";

/** How long a worker without a memory waits for the next one, in milliseconds. */
const spareMs = 10_000;

let spare: { readonly worker: Worker; readonly timer: NodeJS.Timeout } | undefined;

/**
 * Gives a worker without a memory, which does not keep the process alive. Loading the engine takes
 * longer than anything that a memory does at its start, and tests, hot reloading and short-lived
 * handlers make and close memories in a row: so the worker of the one closed last is used again.
 */
export function takeWorker(): Worker {
  if (spare === undefined) return startWorker();
  const { worker, timer } = spare;
  spare = undefined;
  clearTimeout(timer);
  stopListening(worker);
  return worker;
}

/** Takes a worker back whose memory is closed. */
export function releaseWorker(worker: Worker): void {
  stopListening(worker);
  worker.unref();
  if (spare !== undefined) {
    void worker.terminate();
    return;
  }
  const forget = () => {
    if (spare?.worker !== worker) return;
    clearTimeout(spare.timer);
    spare = undefined;
  };
  const timer = setTimeout(() => {
    forget();
    void worker.terminate();
  }, spareMs).unref();
  spare = { worker, timer };
  // An idle worker has nothing that could fail; should it, the next memory starts another.
  worker.on("error", forget);
  worker.on("exit", forget);
}

/** Only what was listened to here: a worker listens to itself as well. */
function stopListening(worker: Worker): void {
  for (const event of ["message", "error", "exit"]) worker.removeAllListeners(event);
}

function startWorker(): Worker {
  // The caller's own flags, such as a loader or an inspector's port, are not for this thread.
  const options = {
    execArgv: [],
    name: "mem0-kit",
    // Far from what is needed: they have V8 collect garbage sooner than it would on a large machine,
    // where this thread would take 80 MB more for no gain.
    resourceLimits: { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 512 },
  };
  // From source it is the TypeScript file that runs. The other line is literal for bundlers, and
  // this one must not look like a file to them: it is not in the published package.
  const worker = import.meta.url.endsWith(".ts")
    ? new Worker(new URL(import.meta.url.replace(/[^/]+$/, "worker.ts")), options)
    : new Worker(new URL("./worker.js", import.meta.url), options);
  worker.unref();
  return worker;
}
