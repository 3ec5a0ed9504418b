import type { ImportFailure, ImportResult } from "@mem0-kit/core";

/** Most failures that a result names. */
const mostFailures = 1000;

/** Sums the results of the parts of an import. */
export interface ImportTally {
  /** Records of the parts so far. */
  readonly done: number;
  /** Adds a part of so many records, whose failures count from the beginning of the part. */
  add(part: ImportResult, size: number): void;
  result(): ImportResult;
}

export function createImportTally(): ImportTally {
  const sum = { added: 0, skipped: 0, failed: 0 };
  const failures: ImportFailure[] = [];
  let done = 0;
  return {
    get done() {
      return done;
    },
    add(part, size) {
      sum.added += part.added;
      sum.skipped += part.skipped;
      sum.failed += part.failed;
      for (const failure of part.failures.slice(0, mostFailures - failures.length))
        failures.push({ ...failure, index: done + failure.index });
      done += size;
    },
    result: () => ({ ...sum, failures }),
  };
}
