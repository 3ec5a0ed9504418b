import { MemoryError } from "@mem0-kit/core";

/** Throws `ABORTED` when the caller wants no more. */
export function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted !== true) return;
  throw new MemoryError("ABORTED", "[mem0-kit] The caller aborted the call. Nothing was changed.", {
    cause: signal.reason,
  });
}
