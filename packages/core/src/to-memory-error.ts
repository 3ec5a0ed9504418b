import { MemoryError } from "./memory-error.ts";

/**
 * The error itself where it is a `MemoryError`; any other as the `cause` of a `BAD_RESPONSE`, which
 * is not retried: nothing is known of it. Its message stays in the cause, since a driver's or a
 * model's words may quote memories.
 */
export function toMemoryError(error: unknown, memory: string): MemoryError {
  if (MemoryError.isInstance(error)) return error;
  return new MemoryError(
    "BAD_RESPONSE",
    `[mem0-kit] The ${memory} memory failed in a way that it does not name. Look at the error's cause.`,
    { cause: error },
  );
}
