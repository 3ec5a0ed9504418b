import type { JsonValue } from "@mem0-kit/core";
import type { JobError, LeasedJob, NewJob } from "@mem0-kit/core/server-ports";
import type { Services } from "../server-route.ts";

/** What an attempt came to; an error that is thrown is tried again or not by what it says. */
export type JobOutcome =
  | {
      readonly status: "done";
      /** Ids, never texts. */
      readonly result: JsonValue;
      /** What follows, in the same transaction as the end of the job. */
      readonly enqueue?: readonly NewJob[];
    }
  | { readonly status: "failed"; readonly error: JobError; readonly retryAt?: Date };

/** Makes one attempt of a job. The signal says that the lease was lost: nothing more is to be begun. */
export type RunJob = (
  job: LeasedJob,
  services: Services,
  signal: AbortSignal,
) => Promise<JobOutcome>;
