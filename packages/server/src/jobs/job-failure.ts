import { MemoryError, type MemoryErrorCode } from "@mem0-kit/core";
import type { JobError } from "@mem0-kit/core/server-ports";

/** What another attempt would only meet again. Anything else may pass, a full disk too. */
const hopeless: readonly MemoryErrorCode[] = [
  "INVALID_INPUT",
  "SCOPE_REQUIRED",
  "SCOPE_CONFLICT",
  "NOT_FOUND",
  "UNSUPPORTED",
  "QUOTA_EXCEEDED",
];

const second = 1000;
/** Milliseconds after each failed attempt. */
const delays = [second, 10 * second, 60 * second, 300 * second];

/** How a job notes an error. */
export interface JobFailure {
  readonly error: JobError;
  /** Absent: nothing more is to be tried. */
  readonly retryAt?: Date;
}

/** Words of an error that is none of ours stay out: nobody knows what they tell. */
export function jobFailure(error: unknown, attempt: number, now: Date): JobFailure {
  const known = MemoryError.isInstance(error) ? tellable(error) : unexpected;
  if (hopeless.includes(known.code)) return { error: known };
  const delay = delays[Math.min(attempt, delays.length) - 1] ?? second;
  return { error: known, retryAt: new Date(now.getTime() + delay) };
}

/** Where the server keeps its data is nobody's business but its operator's. */
function tellable(error: MemoryError): JobError {
  const { code } = error;
  if (code !== "STORAGE") return error;
  return {
    code,
    message: "[mem0-kit] The server's storage failed, such as on a full disk. Tell its operator.",
  };
}

const unexpected: JobError = {
  code: "UNAVAILABLE",
  message: "[mem0-kit] The work failed unexpectedly. Look at the server's log.",
};
