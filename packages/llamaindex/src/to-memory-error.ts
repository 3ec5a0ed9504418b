import { MemoryError } from "@mem0-kit/core";

/** The error itself where it is a `MemoryError`; any other as the cause of one. */
export function toMemoryError(thrown: unknown): MemoryError {
  if (MemoryError.isInstance(thrown)) return thrown;
  return new MemoryError(
    "STORAGE",
    "[mem0-kit] What was to be kept was not, for a reason that is not ours. Look at the error's cause.",
    { cause: thrown },
  );
}
