import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fdatasyncPerSecond } from "./disk-rate.ts";
import type { SpeedEngine, SpeedEngineKind } from "./speed-engine.ts";
import type { SpeedRun } from "./speed-run.ts";
import type { Workload } from "./workload.ts";

export type MeasuredAdds = Pick<
  SpeedRun,
  "addSequentialPerSecond" | "addConcurrentPerSecond" | "addFdatasyncPerSecond"
>;

/** Before anything is timed: a process that has just begun has compiled little and met few words. */
const warmUp = 1000;
const mostSequential = 2000;
const mostConcurrent = 6000;
const secondsEach = 20;

/**
 * Adds of one memory each, into a new database: after a warm-up one after the other, then 64 in flight.
 * A shared disk changes from minute to minute, so its own rate is taken right before, between and after.
 */
export async function measureAdds(
  kind: SpeedEngineKind,
  folder: string,
  workload: Workload,
): Promise<MeasuredAdds> {
  const databases = join(folder, "adds");
  mkdirSync(databases);
  const engine = await kind.open(databases);
  await addAll(engine, workload, { from: 0, most: warmUp, inFlight: 1 });
  const rates = [fdatasyncPerSecond(folder)];
  const sequential = await addAll(engine, workload, {
    from: warmUp,
    most: mostSequential,
    inFlight: 1,
  });
  rates.push(fdatasyncPerSecond(folder));
  const concurrent = await addAll(engine, workload, {
    from: warmUp + mostSequential,
    most: mostConcurrent,
    inFlight: 64,
  });
  rates.push(fdatasyncPerSecond(folder));
  await engine.close();
  return {
    addSequentialPerSecond: sequential,
    addConcurrentPerSecond: concurrent,
    addFdatasyncPerSecond: rates.reduce((sum, rate) => sum + rate, 0) / rates.length,
  };
}

async function addAll(
  engine: SpeedEngine,
  workload: Workload,
  plan: { readonly from: number; readonly most: number; readonly inFlight: number },
): Promise<number> {
  const deadline = performance.now() + secondsEach * 1000;
  const start = performance.now();
  let taken = 0;
  let done = 0;
  const lane = async () => {
    while (taken < plan.most && performance.now() < deadline) {
      const number = plan.from + taken++;
      const run = Math.floor(number / 6);
      const texts = workload.textsOfRun(run % workload.runs);
      // Each text is added once: a duplicate would cost less.
      const text = `${texts[number % texts.length]} ${number}`;
      await engine.add(workload.userOfRun(run), `run-${run}`, [text]);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: plan.inFlight }, lane));
  return done / ((performance.now() - start) / 1000);
}
