// An engine that works in this thread never lets the loop turn by itself: without a turn between the
// calls nothing would be measured of how long each holds it up.
import { setTimeout as delay, setImmediate as turnOfLoop } from "node:timers/promises";
import type { SpeedEngine, SpeedEngineKind } from "./speed-engine.ts";
import { watchLoop } from "./watch-loop.ts";
import { whileLocked } from "./while-locked.ts";
import type { Workload } from "./workload.ts";

export interface MeasuredLoop {
  readonly loopMaxMs: number;
  readonly loopMaxLockedMs: number | null;
  readonly loopIdleMaxMs: number;
}

const runs = 500;
const searches = 2000;
const secondsEach = 30;

/**
 * Adds runs as loading does, searches, then both while another process holds the write lock. All that
 * is written and asked is made before, since that would hold up the loop as well.
 */
export async function measureLoop(
  kind: SpeedEngineKind,
  engine: SpeedEngine,
  { folder, workload }: { readonly folder: string; readonly workload: Workload },
): Promise<MeasuredLoop> {
  const texts = Array.from({ length: runs }, (_, run) => workload.textsOfRun(run % workload.runs));
  const queries = Array.from({ length: searches }, (_, at) => workload.query(3_000_000 + at));
  const deadline = performance.now() + secondsEach * 1000;
  const loopMaxMs = await watchLoop(async () => {
    let next = 0;
    const lane = async () => {
      while (next < runs && performance.now() < deadline) {
        const run = next++;
        await engine.add(workload.userOfRun(run), `again-${run}`, texts[run] ?? []);
        await turnOfLoop();
      }
    };
    await Promise.all(Array.from({ length: kind.inFlight }, lane));
    for (const { userId, text } of queries) {
      if (performance.now() > deadline) break;
      await engine.search(userId, text);
      await turnOfLoop();
    }
  });
  const loopIdleMaxMs = await watchLoop(() => delay(2000));
  const file = kind.file?.(folder);
  if (file === undefined) return { loopMaxMs, loopMaxLockedMs: null, loopIdleMaxMs };
  const loopMaxLockedMs = await watchLoop(() => whileLocked(engine, file, workload));
  return { loopMaxMs, loopMaxLockedMs, loopIdleMaxMs };
}
