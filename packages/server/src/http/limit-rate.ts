import { MemoryError } from "@mem0-kit/core";
import type { RateLimit } from "@mem0-kit/core/server-ports";
import { WireError } from "../wire-error.ts";
import type { AppContext } from "./app-env.ts";
import type { AppOptions } from "./app-options.ts";
import { loggedError } from "./logger.ts";

/**
 * Counts a request of a key, and has its answer say what is left.
 *
 * @throws WireError 429.
 */
export async function limitRate(
  context: AppContext,
  keyId: string,
  options: Pick<AppOptions, "rate" | "logger">,
): Promise<void> {
  const taken = await take(keyId, options);
  if (taken === null) return;
  context.header("X-RateLimit-Limit", String(taken.limit));
  context.header("X-RateLimit-Remaining", String(taken.remaining));
  context.header("X-RateLimit-Reset", String(Math.ceil(taken.resetAt.getTime() / 1000)));
  if (taken.allowed) return;
  // Whole seconds, which is all that mem0's Python client reads.
  const seconds = Math.max(1, Math.ceil(taken.retryAfterMs / 1000));
  const detail = `Request was throttled. Expected available in ${seconds} seconds.`;
  throw new WireError(429, { detail }, { "Retry-After": String(seconds) });
}

/** `null` without a limit. */
async function take(
  keyId: string,
  { rate, logger }: Pick<AppOptions, "rate" | "logger">,
): Promise<RateLimit | null> {
  if (rate === null) return null;
  const { limiter, limit, windowMs } = rate;
  try {
    return await limiter.take(`requests/${keyId}`, { limit, windowMs });
  } catch (error) {
    // On a full disk nothing is counted, and whoever only reads must still be answered.
    if (!MemoryError.isInstance(error) || error.code !== "STORAGE") throw error;
    const time = new Date().toISOString();
    logger({ event: "rate-limiter", level: "error", time, error: loggedError(error) });
    return null;
  }
}
