/**
 * What a sweep does that is not told otherwise. Idempotency keys are forgotten after so many days also
 * where no retention is given: there is one of each turn of a conversation, and a repeat comes within
 * minutes.
 */
export const defaultRetention = { expiredDays: 0, idempotencyDays: 30 } as const;
