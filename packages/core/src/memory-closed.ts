import { MemoryError } from "./memory-error.ts";

/** The error of a call after `close`. */
export function memoryClosed(name: string): MemoryError {
  return new MemoryError(
    "CLOSED",
    `[mem0-kit] The ${name} memory is closed. Make another one, or close it later.`,
  );
}
