/**
 * Milliseconds that a `Retry-After` header asks for: seconds, or a date (RFC 9110 §10.2.3). `undefined`
 * for none and for what cannot be read.
 */
export function parseRetryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\s*\d+(\.\d+)?\s*$/.test(header)) return Math.round(Number(header) * 1000);
  // Date.parse makes a year of any number; a time of day tells a date.
  const at = /\d:\d\d/.test(header) ? Date.parse(header) : Number.NaN;
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
