import type { CallOptions } from "../memory.ts";

/** Counts what is taken under a key within a window of time, for all processes on one store. */
export interface RateLimiter {
  /** Version of this interface. */
  readonly port: 1;
  /**
   * Takes `cost` from what is left in the key's window, which begins with its first call; what is not
   * allowed takes nothing. A key is up to 4,096 characters and nowhere kept in clear.
   *
   * @throws MemoryError `INVALID_INPUT` for a cost above the limit, which no waiting would help.
   */
  take(key: string, options: TakeOptions): Promise<RateLimit>;
}

export interface TakeOptions extends CallOptions {
  /** Most that can be taken in a window. */
  readonly limit: number;
  /** Length of a window in milliseconds, up to 31 days. */
  readonly windowMs: number;
  /** @default 1 */
  readonly cost?: number;
}

export interface RateLimit {
  readonly allowed: boolean;
  readonly limit: number;
  /** What is left now. */
  readonly remaining: number;
  /** When the window ends and all of the limit is there again. */
  readonly resetAt: Date;
  /** 0 where it was allowed. */
  readonly retryAfterMs: number;
}
