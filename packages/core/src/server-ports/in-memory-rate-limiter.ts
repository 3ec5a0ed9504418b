import { runCall } from "../run-call.ts";
import { parseTake } from "./parse-take.ts";
import type { RateLimiter } from "./rate-limiter.ts";
import { type RateWindow, takeFrom } from "./take-from.ts";

/** Windows kept before those that are over are looked for. */
const fewest = 1000;

export interface InMemoryRateLimiterOptions {
  /** What time it is. @default the system's clock */
  readonly clock?: () => Date;
}

/** A rate limiter of this process alone, for tests and for hosts that run one process only. */
export function inMemoryRateLimiter(options: InMemoryRateLimiterOptions = {}): RateLimiter {
  const { clock = () => new Date() } = options;
  const windows = new Map<string, RateWindow>();
  let sweepAt = fewest;

  function sweep(now: number): void {
    if (windows.size < sweepAt) return;
    for (const [key, { endsAt }] of windows) if (endsAt <= now) windows.delete(key);
    sweepAt = Math.max(fewest, windows.size * 2);
  }

  return {
    port: 1,
    take: (key, options) =>
      runCall(options, async () => {
        const { key: name, ...take } = parseTake(key, options);
        const now = clock().getTime();
        const { window, answer } = takeFrom(windows.get(name), take, now);
        sweep(now);
        windows.set(name, window);
        return answer;
      }),
  };
}
