let last = 0;

/**
 * A number that grows with every call in this process, and by the clock between processes: microseconds
 * since 1970. It orders records that a store made in the same millisecond.
 */
export function nextSequence(): number {
  last = Math.max(last + 1, Date.now() * 1000);
  return last;
}
