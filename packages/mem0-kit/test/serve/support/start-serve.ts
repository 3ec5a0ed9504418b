import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const built = fileURLToPath(new URL("../../../dist/command-line/main.js", import.meta.url));

export interface StartOptions {
  /** The database file. */
  readonly path: string;
  readonly args?: readonly string[];
  /** The command line's main module. @default the built one of this package */
  readonly main?: string;
}

/** `mem0-kit serve` in a process of its own. */
export interface Served {
  readonly url: string;
  /** Of the first start. */
  readonly key: string | undefined;
  readonly child: ChildProcess;
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** Ends it by a signal and tells with which code it ended. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Starts it on a free port and waits until it listens. */
export async function startServe({ path, args = [], main = built }: StartOptions): Promise<Served> {
  const env = { PATH: process.env.PATH, MEM0_PATH: path, NODE_ENV: "test" };
  const child = spawn(process.execPath, [main, "serve", "--port", "0", ...args], { env });
  const printed = { stdout: "", stderr: "" };
  child.stdout.on("data", (chunk: Buffer) => {
    printed.stdout += chunk;
  });
  child.stderr.on("data", (chunk: Buffer) => {
    printed.stderr += chunk;
  });
  const ended = once(child, "close");
  const isReady = () => /listens on .*\n.*\n/.test(printed.stdout);
  while (!isReady()) {
    const [code] = await Promise.race([ended, once(child.stdout, "data").then(() => ["running"])]);
    if (code !== "running") throw new Error(`serve ended with ${code}:\n${printed.stderr}`);
  }
  return {
    url: /listens on (\S+)/.exec(printed.stdout)?.[1] ?? "",
    key: /shown this once: (\S+)/.exec(printed.stdout)?.[1],
    child,
    stdout: () => printed.stdout,
    stderr: () => printed.stderr,
    async stop(signal = "SIGTERM") {
      child.kill(signal);
      const [code] = await ended;
      return code;
    },
  };
}
