import type { RateLimit } from "./rate-limiter.ts";

/** What has been taken in a window. */
export interface RateWindow {
  /** Milliseconds since the epoch. */
  readonly endsAt: number;
  readonly used: number;
}

export interface Take {
  readonly limit: number;
  readonly windowMs: number;
  readonly cost: number;
}

/** Takes from a key's window as it is kept, or from a new one. Returns what to keep and to answer. */
export function takeFrom(
  kept: RateWindow | undefined,
  { limit, windowMs, cost }: Take,
  now: number,
): { readonly window: RateWindow; readonly answer: RateLimit } {
  // A clock that was set back must not make a window last for longer than one.
  const isCurrent = kept !== undefined && kept.endsAt > now && kept.endsAt <= now + windowMs;
  const { endsAt, used } = isCurrent ? kept : { endsAt: now + windowMs, used: 0 };
  const allowed = used + cost <= limit;
  const window = { endsAt, used: allowed ? used + cost : used };
  return {
    window,
    answer: {
      allowed,
      limit,
      // A limit may have been lowered within the window.
      remaining: Math.max(0, limit - window.used),
      resetAt: new Date(endsAt),
      retryAfterMs: allowed ? 0 : endsAt - now,
    },
  };
}
