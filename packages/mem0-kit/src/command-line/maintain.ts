import type { MaintenanceOptions } from "@mem0-kit/core";
import { createProgress } from "./create-progress.ts";
import { withInterruption } from "./interruption.ts";
import type { CommandLineWorld } from "./run-command-line.ts";

/** Runs work that may take long with a progress bar; Ctrl-C stops it. */
export function maintain<T>(
  { stderr }: CommandLineWorld,
  work: (options: MaintenanceOptions) => Promise<T>,
  { always }: { readonly always?: boolean | undefined } = {},
): Promise<T> {
  return withInterruption(async (signal) => {
    const progress = createProgress({
      stream: stderr,
      total: 0,
      details: "{value} of {total}",
      always,
    });
    try {
      return await work({
        signal,
        onProgress: ({ done, total }) => progress.update(done, {}, total),
      });
    } finally {
      progress.stop();
    }
  });
}
