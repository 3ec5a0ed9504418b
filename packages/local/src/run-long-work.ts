import { type MaintenanceOptions, runCall } from "@mem0-kit/core";
import type { WorkCall, WorkResult } from "./long-work.ts";
import type { WorkerClient } from "./worker-client.ts";

/** Runs long work in the worker to its end. After an abort it rejects once that has cleaned up. */
export async function runLongWork<T extends WorkResult>(
  client: WorkerClient,
  call: WorkCall,
  { signal, onProgress }: MaintenanceOptions = {},
): Promise<T> {
  // Refuses at once what is aborted already.
  const id = await runCall(signal && { signal }, () => client.call("work", "start", call));
  const stop = () => {
    // Should it fail, the own call of the work fails as well and says why.
    client.call("work", "stop", id).catch(() => {});
  };
  if (signal?.aborted) stop();
  signal?.addEventListener("abort", stop, { once: true });
  try {
    for (;;) {
      const step = await client.call("work", "next", id);
      // What it answers follows from what it was asked.
      if ("result" in step) return step.result as T;
      onProgress?.(step.progress);
    }
  } catch (error) {
    stop();
    throw error;
  } finally {
    signal?.removeEventListener("abort", stop);
  }
}
