const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/**
 * Milliseconds to wait after each failed attempt, at most: with the first one at once these are 8
 * attempts within 24 hours.
 */
export const webhookRetryDelays: readonly number[] = [
  10 * second,
  minute,
  5 * minute,
  30 * minute,
  2 * hour,
  6 * hour,
  15 * hour,
];

/** How often a delivery is tried. */
export const webhookAttempts = webhookRetryDelays.length + 1;

/**
 * Milliseconds until the next attempt, up to a tenth less than planned, so that what failed together
 * does not come back together. `null` after the last attempt.
 *
 * @param attempt that failed, from 1.
 */
export function webhookRetryDelay(attempt: number, random = Math.random): number | null {
  const delay = webhookRetryDelays[attempt - 1];
  return delay === undefined ? null : Math.round(delay * (1 - 0.1 * random()));
}
