import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { Worker } from "node:worker_threads";

/** How the memory behind an adapter behaves. */
export interface BackendBehaviour {
  /** Milliseconds that each write takes. */
  readonly addDelayMs: number;
  /** Whether searches never end. */
  readonly isHanging: boolean;
}

/** The memory that all adapters get: it finds the same few memories for everybody and keeps nothing. */
export interface Backend extends BackendBehaviour {
  /** Where it can be asked over HTTP: a server in a thread of its own. */
  readonly url: string;
  close(): Promise<void>;
}

export const memories = [
  "I'm a vegetarian and I'm allergic to nuts.",
  "I live in Lisbon with my two cats.",
  "I go to the market on Saturday mornings.",
  "My kitchen has an induction stove and no oven.",
  "I don't like coriander.",
];

export async function openBackend(behaviour: BackendBehaviour): Promise<Backend> {
  const worker = new Worker(new URL("backend-server.ts", import.meta.url), {
    workerData: behaviour,
    execArgv: ["--disable-warning=ExperimentalWarning"],
  });
  const [url] = await once(worker, "message");
  return {
    ...behaviour,
    url: String(url),
    async close() {
      await worker.terminate();
    },
  };
}

/** Tells when the requests that were begun through `fetch` have ended. */
export function watchFetch(): () => Promise<void> {
  const original = globalThis.fetch;
  let inFlight = 0;
  globalThis.fetch = async (...args) => {
    inFlight += 1;
    try {
      return await original(...args);
    } finally {
      inFlight -= 1;
    }
  };
  return async () => {
    // A save may begin a turn after the answer.
    await delay(1);
    while (inFlight > 0) await delay(1);
  };
}
