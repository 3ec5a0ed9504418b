import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { AdapterOrder } from "./adapter-child.ts";
import type { AdapterRun } from "./measure-adapter.ts";

/** Measures one adapter in a process of its own. */
export async function runAdapter(order: AdapterOrder): Promise<AdapterRun> {
  const child = fork(fileURLToPath(new URL("adapter-child.ts", import.meta.url)), {
    // The peers' words would mix with the result.
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    execArgv: ["--disable-warning=ExperimentalWarning"],
    env: { ...process.env, MEM0_TELEMETRY: "false" },
  });
  const ended = once(child, "exit");
  try {
    return await result(child, order);
  } finally {
    child.kill("SIGKILL");
    await ended;
  }
}

function result(child: ChildProcess, order: AdapterOrder): Promise<AdapterRun> {
  return new Promise((resolve, reject) => {
    child.once("message", ({ run, error }: { run?: AdapterRun; error?: string }) =>
      run === undefined ? reject(new Error(error)) : resolve(run),
    );
    child.once("error", reject);
    child.once("exit", (code, signal) =>
      reject(new Error(`The process ended early, with ${signal ?? code}.`)),
    );
    child.send(order);
  });
}
