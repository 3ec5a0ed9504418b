import { MemoryError } from "./memory-error.ts";

/** The error of a change of what is not there, or not in the scope: a caller must not learn which. */
export function memoryNotFound(): MemoryError {
  return new MemoryError(
    "NOT_FOUND",
    "[mem0-kit] There is no memory with this id in this scope. Look it up with getAll or search.",
  );
}
