import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { LocalMemory } from "@mem0-kit/local";
import { expect } from "vitest";
import { createMemory } from "../src/create-memory.ts";

const main = fileURLToPath(new URL("../dist/command-line/main.js", import.meta.url));

/** How a run of the program ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** The built command line, in processes of their own, over a memory in a folder of its own. */
export interface Program {
  readonly folder: string;
  run(...args: readonly string[]): Promise<Ended>;
  /** Runs with `--json`, expects success and nothing on stderr, and reads the output. */
  // biome-ignore lint/suspicious/noExplicitAny: the tests assert the shape
  json(...args: readonly string[]): Promise<any>;
  start(args: readonly string[], input?: string | Buffer): Running;
  /** Writes a file of the folder, objects as lines of JSON, and returns its path. */
  write(name: string, lines: readonly unknown[]): string;
  /** The lines of an export. */
  export(...args: readonly string[]): Promise<string[]>;
  /** Opens the memory in this process, which is faster than a run of the program. */
  open(): LocalMemory;
  /** Waits until the memory's log is that long; the tables of a new one take some 200,000 bytes. */
  untilWritten(bytes: number): Promise<void>;
  remove(): void;
}

export function createProgram(): Program {
  const folder = mkdtempSync(join(tmpdir(), "mem0-kit-"));
  const database = join(folder, "memory.db");

  function start(args: readonly string[], input?: string | Buffer): Running {
    const env = { PATH: process.env.PATH, MEM0_PATH: database };
    const child = spawn(process.execPath, [main, ...args], { cwd: folder, env });
    const output = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
    child.stdout.on("data", (chunk: Buffer) => output.stdout.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => output.stderr.push(chunk));
    if (input !== undefined) child.stdin.end(input);
    const ended = new Promise<Ended>((resolve) => {
      child.on("close", (code, signal) => {
        const [stdout, stderr] = [output.stdout, output.stderr].map(
          (all) => `${Buffer.concat(all)}`,
        );
        resolve({ code, signal, stdout: stdout ?? "", stderr: stderr ?? "" });
      });
    });
    return { child, ended };
  }

  const run = (...args: readonly string[]) => start(args).ended;

  return {
    folder,
    run,
    start,
    async json(...args) {
      const { code, stdout, stderr } = await run(...args, "--json");
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      return JSON.parse(stdout);
    },
    write(name, lines) {
      const texts = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line)));
      const path = join(folder, name);
      writeFileSync(path, `${texts.join("\n")}\n`);
      return path;
    },
    async export(...args) {
      const file = join(folder, `export-${crypto.randomUUID()}.jsonl`);
      const { code, stderr } = await run("export", file, ...args);
      expect({ code, stderr }).toMatchObject({ code: 0 });
      return readFileSync(file, "utf8").split("\n").slice(0, -1);
    },
    open: () => createMemory({ backend: "local", path: database }),
    async untilWritten(bytes) {
      const log = `${database}-wal`;
      while (!existsSync(log) || statSync(log).size < bytes) await delay(2);
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
