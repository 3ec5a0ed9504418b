import { monitorEventLoopDelay } from "node:perf_hooks";

/** How late this process's event loop is. */
export interface LoopLag {
  /** In seconds, since the last call. */
  read(): { readonly p50: number; readonly p99: number; readonly max: number };
  stop(): void;
}

const resolutionMs = 20;

/** Begins to measure. It does not keep the process alive. */
export function createLoopLag(): LoopLag {
  const histogram = monitorEventLoopDelay({ resolution: resolutionMs });
  histogram.enable();
  const toSeconds = (nanoseconds: number) =>
    // The time between two looks is part of what Node measures, and without any look it is not a number.
    Number.isFinite(nanoseconds) ? Math.max(0, nanoseconds / 1e9 - resolutionMs / 1000) : 0;
  return {
    read() {
      const lag = {
        p50: toSeconds(histogram.percentile(50)),
        p99: toSeconds(histogram.percentile(99)),
        max: toSeconds(histogram.count === 0 ? 0 : histogram.max),
      };
      histogram.reset();
      return lag;
    },
    stop: () => void histogram.disable(),
  };
}
