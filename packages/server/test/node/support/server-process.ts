import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const script = fileURLToPath(new URL("../scripts/serve-file.ts", import.meta.url));

export interface ServerProcessOptions {
  /** The database file. */
  readonly path: string;
  /** Most requests of a key in a minute. @default any number */
  readonly limit?: number;
  /** Most that a file may have, as on a disk that gets full. @default any size */
  readonly kilobytes?: number;
}

/** A server in a process of its own. */
export interface ServerProcess {
  readonly url: string;
  /** An owner's key of the default project. */
  readonly key: string;
  readonly child: ChildProcess;
}

/** Starts one over a file, which the end of the test kills. */
export async function startServerProcess(options: ServerProcessOptions): Promise<ServerProcess> {
  const [command, args] = commandOf(options);
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  const [line] = await once(createInterface(child.stdout), "line");
  return { ...(JSON.parse(line) as Omit<ServerProcess, "child">), child };
}

function commandOf({ path, limit, kilobytes }: ServerProcessOptions) {
  const args = [script, path, ...(limit === undefined ? [] : [String(limit)])];
  if (kilobytes === undefined) return [process.execPath, args] as const;
  // The signal that comes with it would end the process.
  const limited = `trap "" XFSZ; ulimit -f ${kilobytes}; exec "$0" "$@"`;
  return ["bash", ["-c", limited, process.execPath, ...args]] as const;
}
