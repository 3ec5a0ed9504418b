import { type MaintenanceOptions, runCall } from "@mem0-kit/core";
import type { JobCall, JobResult } from "./jobs.ts";
import type { WorkerClient } from "./worker-client.ts";

/** Runs a job in the worker to its end. After an abort it rejects once the job has cleaned up. */
export async function runJob<T extends JobResult>(
  client: WorkerClient,
  call: JobCall,
  { signal, onProgress }: MaintenanceOptions = {},
): Promise<T> {
  // Refuses at once what is aborted already.
  const id = await runCall(signal && { signal }, () => client.call("jobs", "start", call));
  const stop = () => {
    // Should it fail, the job's own call fails as well and says why.
    client.call("jobs", "stop", id).catch(() => {});
  };
  if (signal?.aborted) stop();
  signal?.addEventListener("abort", stop, { once: true });
  try {
    for (;;) {
      const step = await client.call("jobs", "next", id);
      // What a job answers follows from what it was asked.
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
