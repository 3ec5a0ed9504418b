import { MemoryError } from "@mem0-kit/core";

/** The error of a cursor that the list did not make. */
export function invalidCursor(): MemoryError {
  return new MemoryError(
    "INVALID_INPUT",
    "[mem0-kit] The cursor is not one of this list. Pass nextCursor of the page before, unchanged.",
  );
}
