import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import type { Python } from "./find-python.ts";

/** Options of `pythonEnvironment`. */
export interface PythonEnvironmentOptions {
  /** @default `.tools/dify-python` of the repository, which git ignores */
  readonly folder?: string;
  /** What pip installs. @default what the tests of the plugin need */
  readonly requirements?: string;
  /** Told of each line that pip prints. */
  readonly onOutput?: (line: string) => void;
  readonly signal?: AbortSignal;
}

const ofTests = {
  folder: fileURLToPath(new URL("../../../.tools/dify-python", import.meta.url)),
  requirements: fileURLToPath(new URL("../python-tests/requirements.txt", import.meta.url)),
};

/**
 * The interpreter of an environment with what the requirements name. It is kept, and made anew when Python
 * or the requirements have changed.
 *
 * @throws Error with pip's words when it cannot be made.
 */
export async function pythonEnvironment(
  python: Python,
  options: PythonEnvironmentOptions = {},
): Promise<string> {
  const { folder = ofTests.folder, requirements = ofTests.requirements } = options;
  const interpreter = `${folder}/bin/python`;
  const stampFile = `${folder}/stamp`;
  const stamp = createHash("sha256")
    .update(`${python.executable} ${python.version}\n`)
    .update(readFileSync(requirements))
    .digest("hex");
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return interpreter;
  rmSync(folder, { recursive: true, force: true });
  await run([python.executable, "-m", "venv", folder], options);
  const install = ["-m", "pip", "install", "--disable-pip-version-check", "--no-input"];
  await run([interpreter, ...install, "--requirement", requirements], options);
  writeFileSync(stampFile, stamp);
  return interpreter;
}

async function run(
  command: readonly [string, ...string[]],
  { onOutput, signal }: PythonEnvironmentOptions,
): Promise<void> {
  const [program, ...parameters] = command;
  signal?.throwIfAborted();
  // A group of its own: venv and pip have children, which are to end with them.
  const child = spawn(program, parameters, { stdio: ["ignore", "pipe", "pipe"], detached: true });
  const end = () => child.pid !== undefined && process.kill(-child.pid, "SIGKILL");
  signal?.addEventListener("abort", end, { once: true });
  const [[code], words] = await Promise.all([
    once(child, "close"),
    text(child.stderr),
    readLines(child.stdout, onOutput),
  ]);
  signal?.removeEventListener("abort", end);
  signal?.throwIfAborted();
  if (code !== 0) throw new Error(`${command.join(" ")} failed: ${words}`);
}

async function readLines(output: Readable, onLine?: (line: string) => void): Promise<void> {
  for await (const line of createInterface({ input: output })) onLine?.(line);
}
