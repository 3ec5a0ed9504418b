import {
  type MaintenanceOptions,
  parseRetention,
  type Retention,
  runCall,
  type SweepResult,
} from "@mem0-kit/core";
import type { SweepBatch, SweepPlace } from "./sweep.ts";

/**
 * Sweeps batch by batch to the end. Others' writes go between; an abort leaves what is erased already
 * and the next sweep finds the rest.
 */
export function runSweep(
  step: (place: SweepPlace) => Promise<SweepBatch>,
  retention: Retention | undefined,
  { signal, onProgress }: MaintenanceOptions = {},
): Promise<SweepResult> {
  return runCall(signal === undefined ? {} : { signal }, async (stopped) => {
    const sum = { memories: 0, historyEntries: 0, idempotencyKeys: 0 };
    const counts = onProgress === undefined ? {} : { counts: true as const };
    let place: SweepPlace | null = { retention: parseRetention(retention), ...counts };
    let total = 0;
    while (place !== null && !stopped.aborted) {
      const batch: SweepBatch = await step(place);
      for (const kind of Object.keys(sum) as (keyof SweepResult)[]) sum[kind] += batch.swept[kind];
      total = batch.total === undefined ? total : batch.total + batch.swept.memories;
      onProgress?.({ done: sum.memories, total: Math.max(total, sum.memories) });
      place = batch.next;
    }
    return sum;
  });
}
