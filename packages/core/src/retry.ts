import { MemoryError } from "./memory-error.ts";
import { sleep } from "./sleep.ts";

export interface RetryOptions {
  /** Repeats after the first try. */
  readonly retries: number;
  /** Milliseconds before the first repeat; doubled for each later one, up to `longestDelayMs`. */
  readonly delayMs: number;
  /** Whether a repeat of what may have happened already does no harm. */
  readonly isRepeatable: boolean;
  /** Ends a wait before a repeat with its reason. */
  readonly signal?: AbortSignal;
  readonly onRetry?: (retry: {
    readonly error: MemoryError;
    readonly attempt: number;
    readonly delayMs: number;
  }) => void;
}

/** The longest wait before a repeat. A backend that asks for more is not asked again: its error says so. */
const longestDelayMs = 30_000;

/**
 * Runs `work` again while it fails with a retryable `MemoryError`. What cannot be repeated safely is
 * tried again only after `RATE_LIMITED`, where the backend says that it did nothing. A repeat never
 * comes before the backend's own `retryAfterMs`.
 */
export async function retry<T>(work: () => Promise<T>, options: RetryOptions): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt > options.retries || !isWorthIt(error, options)) throw error;
      const delayMs = delayBefore(attempt, error, options);
      options.onRetry?.({ error, attempt, delayMs });
      await sleep(delayMs, options.signal);
    }
  }
}

function isWorthIt(error: unknown, options: RetryOptions): error is MemoryError {
  if (!MemoryError.isInstance(error) || !error.retryable) return false;
  if ((error.retryAfterMs ?? 0) > longestDelayMs) return false;
  return options.isRepeatable || error.code === "RATE_LIMITED";
}

/** Half of the delay is random, so that many clients do not come back at once. */
function delayBefore(attempt: number, error: MemoryError, options: RetryOptions): number {
  const doubled = Math.min(options.delayMs * 2 ** (attempt - 1), longestDelayMs);
  const wanted = doubled * (0.5 + Math.random() / 2);
  return Math.max(wanted, error.retryAfterMs ?? 0);
}
