import { MemoryError } from "@mem0-kit/core";

/** The error of a line or an option that is not what it should be. */
export function invalidInput(message: string): MemoryError {
  return new MemoryError("INVALID_INPUT", `[mem0-kit] ${message}`);
}
