import { monitorEventLoopDelay } from "node:perf_hooks";

/** Runs something and tells how long the event loop of this thread was held up at most meanwhile. */
export async function watchLoop(work: () => Promise<void>): Promise<number> {
  // A new one each time: one that is enabled again counts the time in between.
  const monitor = monitorEventLoopDelay({ resolution: 1 });
  monitor.enable();
  await work();
  monitor.disable();
  return monitor.max / 1e6;
}
