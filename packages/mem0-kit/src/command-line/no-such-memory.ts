import { MemoryError } from "@mem0-kit/core";

/** The error of a command whose memory is not there or not within the given scope. */
export function noSuchMemory(id: string): MemoryError {
  return new MemoryError(
    "NOT_FOUND",
    `[mem0-kit] There is no memory ${JSON.stringify(id)} here. See what there is with: list`,
  );
}
