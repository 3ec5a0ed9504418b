import { closeSync, fdatasyncSync, openSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";

/** How often a second the folder's disk makes 4 KiB at the end of a file durable. */
export function fdatasyncPerSecond(folder: string, times = 200): number {
  const file = join(folder, "fdatasync-rate");
  const handle = openSync(file, "w");
  try {
    const block = Buffer.alloc(4096, 1);
    const start = performance.now();
    for (let at = 0; at < times; at++) {
      writeSync(handle, block);
      fdatasyncSync(handle);
    }
    return times / ((performance.now() - start) / 1000);
  } finally {
    closeSync(handle);
    rmSync(file, { force: true });
  }
}
