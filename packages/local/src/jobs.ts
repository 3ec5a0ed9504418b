import type { BackupResult, ReindexResult } from "@mem0-kit/core";

/** Work that takes long: a method of the admin, and what it is given beside its options. */
export type JobCall =
  | readonly ["reindex", { readonly all?: boolean }]
  | readonly ["backup", string]
  | readonly ["restore", string];

export type JobResult = ReindexResult | BackupResult;

export interface JobProgress {
  readonly done: number;
  readonly total: number;
}

/** How far a job is, or what came of it. */
export type JobStep = { readonly progress: JobProgress } | { readonly result: JobResult };

/** Long work as a row of short calls, so that it can tell how far it is and be stopped. */
export interface Jobs {
  /** Starts it and returns its number. */
  start(call: JobCall): Promise<number>;
  /** Waits for the next step, or rejects with the job's error. After its end the job is forgotten. */
  next(id: number): Promise<JobStep>;
  stop(id: number): Promise<void>;
}
