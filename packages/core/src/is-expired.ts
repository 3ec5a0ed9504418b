/**
 * Tells whether a memory is past its last day. The day itself, in UTC, still counts; a memory
 * without a date never expires.
 */
export function isExpired(expirationDate: string | undefined, now: Date): boolean {
  if (expirationDate === undefined) return false;
  return now.getTime() >= Date.parse(`${expirationDate}T00:00:00Z`) + 24 * 60 * 60 * 1000;
}
