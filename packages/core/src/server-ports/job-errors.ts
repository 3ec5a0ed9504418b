import { MemoryError } from "../memory-error.ts";
import type { JobError } from "./job-queue.ts";

/** The error of who holds a lease no more. */
export function staleLease(): MemoryError {
  return new MemoryError(
    "CONFLICT",
    "[mem0-kit] This lease of the job is over: another worker has taken it, or it has ended or was erased. Nothing was changed; leave the job alone.",
  );
}

/** Why a job failed whose last lease ran out. */
export function outOfAttempts(attempts: number): JobError {
  return {
    code: "TIMEOUT",
    message: `[mem0-kit] The worker stopped or took longer than its lease, at attempt ${attempts} of ${attempts}. Look at the worker's log.`,
  };
}
