import { MemoryError, type MemoryErrorCode } from "@mem0-kit/core";

/** What the process exits with. */
export const exitCodes = {
  done: 0,
  failed: 1,
  badInput: 2,
  notFound: 3,
  /** As shells say it of a process that Ctrl-C ended. */
  interrupted: 130,
} as const;

const badInputCodes: readonly MemoryErrorCode[] = [
  "INVALID_INPUT",
  "SCOPE_REQUIRED",
  "SCOPE_CONFLICT",
  "UNSUPPORTED",
];

/** The exit code of a command that ended with this error. */
export function exitCodeOf(error: unknown): number {
  if (!MemoryError.isInstance(error)) return exitCodes.failed;
  if (error.code === "NOT_FOUND") return exitCodes.notFound;
  if (error.code === "ABORTED") return exitCodes.interrupted;
  return badInputCodes.includes(error.code) ? exitCodes.badInput : exitCodes.failed;
}
