import { spawn } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export interface AloneResult {
  /** What the script printed. */
  readonly output: string;
  /** Files in the script's directory and in its home, relative to them. */
  readonly inDirectory: readonly string[];
  readonly inHome: readonly string[];
}

const entry = fileURLToPath(new URL("../../src/in-process/index.ts", import.meta.url));
const mem0 = fileURLToPath(import.meta.resolve("mem0ai/oss"));

/**
 * Runs a script in a process of its own with an empty directory, an empty home and nothing in its
 * environment about mem0. `ours` and `mem0` are the addresses of the two modules. Every attempt to reach
 * the network is printed as `NETWORK` with its goal, and fails.
 */
export async function runAlone(script: string): Promise<AloneResult> {
  const folder = await mkdtemp(join(tmpdir(), "mem0-kit-alone-"));
  const home = await mkdtemp(join(tmpdir(), "mem0-kit-home-"));
  try {
    const output = await run(`${watchNetwork}\n${script}`, folder, home);
    return { output, inDirectory: await filesIn(folder), inHome: await filesIn(home) };
  } finally {
    for (const path of [folder, home]) await rm(path, { recursive: true, force: true });
  }
}

const watchNetwork = `
import net from "node:net";
const ours = ${JSON.stringify(entry)}, mem0 = ${JSON.stringify(mem0)};
net.Socket.prototype.connect = function (...goal) {
  console.log("NETWORK", JSON.stringify(goal));
  process.nextTick(() => this.destroy(new Error("no network")));
  return this;
};
const embed = (text) => [text.length, 1, 0];
const embedder = { embedQuery: async (text) => embed(text), embedDocuments: async (all) => all.map(embed) };
const llm = { invoke: async () => '{"memory": [{"id": "0", "text": "Alex Smith likes Green Tea"}]}' };
`;

function run(script: string, cwd: string, home: string): Promise<string> {
  const env = { PATH: process.env.PATH, HOME: home, NODE_NO_WARNINGS: "1" };
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], { cwd, env });
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (output += chunk));
  return new Promise((resolve) => child.on("close", () => resolve(output)));
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
