import type { BackupResult, ReindexResult } from "@mem0-kit/core";

/** Work that takes long: a method of the admin, and what it is given beside its options. */
export type WorkCall =
  | readonly ["reindex", { readonly all?: boolean }]
  | readonly ["backup", string]
  | readonly ["restore", string];

export type WorkResult = ReindexResult | BackupResult;

export interface WorkProgress {
  readonly done: number;
  readonly total: number;
}

/** How far it is, or what came of it. */
export type WorkStep = { readonly progress: WorkProgress } | { readonly result: WorkResult };

/** Long work as a row of short calls, so that it can tell how far it is and be stopped. */
export interface LongWork {
  /** Starts it and returns its number. */
  start(call: WorkCall): Promise<number>;
  /** Waits for the next step, or rejects with the work's error. After its end it is forgotten. */
  next(id: number): Promise<WorkStep>;
  stop(id: number): Promise<void>;
}
