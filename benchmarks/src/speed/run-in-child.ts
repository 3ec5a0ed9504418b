import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { SpeedOrder } from "./speed-child.ts";
import type { SpeedRun } from "./speed-run.ts";

/** Measures one engine in a process of its own, in a folder that is removed afterwards. */
export async function runInChild(
  engine: SpeedOrder["engine"],
  options: Omit<SpeedOrder["options"], "folder">,
): Promise<SpeedRun> {
  const folder = mkdtempSync(join(tmpdir(), "mem0-kit-speed-"));
  try {
    return await order({ engine, options: { ...options, folder } });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function order(message: SpeedOrder): Promise<SpeedRun> {
  const child = fork(fileURLToPath(new URL("speed-child.ts", import.meta.url)), {
    // Its words must not mix with the result on stdout.
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    execArgv: ["--disable-warning=ExperimentalWarning"],
    env: { ...process.env, MEM0_TELEMETRY: "false" },
  });
  const ended = once(child, "exit");
  try {
    return await result(child, message);
  } finally {
    // The peer cannot be closed, and would go on writing into a folder that is being removed.
    child.kill("SIGKILL");
    await ended;
  }
}

function result(child: ChildProcess, message: SpeedOrder): Promise<SpeedRun> {
  return new Promise((resolve, reject) => {
    child.once("message", ({ run, error }: { run?: SpeedRun; error?: string }) =>
      run === undefined ? reject(new Error(`[benchmarks] The run failed: ${error}`)) : resolve(run),
    );
    child.once("error", reject);
    child.once("exit", (code, signal) =>
      reject(new Error(`[benchmarks] The run ended early, with ${signal ?? code}.`)),
    );
    child.send(message);
  });
}
