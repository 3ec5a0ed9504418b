import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkFile } from "../check-file.ts";
import type { FaultResult } from "./fault.ts";
import { type FullDiskOrder, type FullDiskReport, mayFail } from "./full-disk-order.ts";

const child = fileURLToPath(new URL("full-disk-child.ts", import.meta.url));

/**
 * A disk that is full: a file system of 4 MB in RAM, mounted in a namespace of the process's own,
 * where the system allows that; and everywhere a bound on the size of the process's files
 * (`ulimit -f`), beyond which writing fails as well, though with another reason.
 */
export async function fullDisk(): Promise<FaultResult[]> {
  return [await fullFileSystem(), await fullFiles()];
}

async function fullFileSystem(): Promise<FaultResult> {
  const fault = "disk full (file system of 4 MB), then room made";
  return withFolder(async (folder) => {
    const mount = `mount -t tmpfs -o size=4m none '${folder}'`;
    const { status } = spawnSync("unshare", ["-rm", "sh", "-c", mount]);
    if (status !== 0)
      return {
        fault,
        cases: 0,
        outcome: "not tried",
        problems: [],
        skipped: "this system lets this user mount no file system",
      };
    const order: FullDiskOrder = { folder, ballastBytes: 2_000_000 };
    const report = run("unshare", ["-rm", "sh", "-c", `${mount} && exec "$0" "$@"`], order);
    return { fault, ...summary(report), problems: report.problems };
  });
}

export async function fullFiles(): Promise<FaultResult> {
  const fault = "files may not grow beyond 1 MB (ulimit -f), then they may";
  return withFolder(async (folder) => {
    // Blocks of 512 bytes; Node ignores the signal that comes with the bound.
    const report = run("sh", ["-c", 'ulimit -f 2048 && exec "$0" "$@"'], {
      folder,
      ballastBytes: 0,
    });
    const check = await checkFile(join(folder, "memory.db"), report.entries, { mayFail });
    return { fault, ...summary(report), problems: [...report.problems, ...check.problems] };
  });
}

function run(command: string, args: readonly string[], order: FullDiskOrder): FullDiskReport {
  const { stdout, stderr } = spawnSync(
    command,
    [...args, process.execPath, child, JSON.stringify(order)],
    { encoding: "utf8", maxBuffer: 2 ** 28 },
  );
  if (stdout === "") throw new Error(`[benchmarks] The process failed: ${stderr}`);
  return JSON.parse(stdout) as FullDiskReport;
}

function summary({ entries }: FullDiskReport) {
  const failed = entries.filter((entry) => entry.failed !== undefined);
  const codes = [...new Set(failed.map((entry) => entry.failed?.split(":")[0]))].join(", ");
  return {
    cases: failed.length,
    outcome: `${entries.length - failed.length} calls acknowledged and there, ${failed.length} refused with ${codes} and not there`,
  };
}

async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "mem0-kit-full-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
