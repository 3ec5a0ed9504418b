import { createRequire } from "node:module";
import { MemoryError } from "../memory-error.ts";
import type { Mem0 } from "./mem0.ts";
import { overrideHint, sqliteProblem } from "./mem0-sqlite/sqlite-problem.ts";

/** What of `mem0ai/oss` we use. */
export interface Mem0Module {
  readonly Memory: new (config: object) => Mem0;
}

/**
 * Loads `mem0ai/oss`, with telemetry off also for others who use it in this process, unless they have
 * set `MEM0_TELEMETRY=true`. Our own instances report nothing in any case: see `quiet`.
 *
 * @throws MemoryError `UNSUPPORTED` when it or a part of it is not installed, and before loading a pair of
 * better-sqlite3 and Node that would abort the process.
 */
export async function loadMem0(): Promise<Mem0Module> {
  refuseAbortingPair();
  // mem0 reads it once, while loading, and takes no other word than "false" for a no.
  if (process.env.MEM0_TELEMETRY?.toLowerCase() !== "true") process.env.MEM0_TELEMETRY = "false";
  try {
    return (await importMem0()) as Mem0Module;
  } catch (error) {
    throw new MemoryError(
      "UNSUPPORTED",
      `[mem0-kit] inProcessMemory could not load mem0ai/oss (${reasonOf(error)}). ${overrideHint} Then run: npm install mem0ai better-sqlite3@13 compromise`,
      { cause: error },
    );
  }
}

/** By a name that bundlers cannot see: the package is optional, and they would insist on it. */
function importMem0(): Promise<unknown> {
  const name = "mem0ai/oss";
  return import(/* webpackIgnore: true */ /* turbopackIgnore: true */ /* @vite-ignore */ name);
}

function refuseAbortingPair(): void {
  const version = sqliteVersion();
  const problem = version === undefined ? undefined : sqliteProblem(version, process.versions.node);
  if (problem !== undefined) throw new MemoryError("UNSUPPORTED", `[mem0-kit] ${problem}`);
}

/** Version of the better-sqlite3 that mem0ai would load; undefined where it cannot be told. */
function sqliteVersion(): string | undefined {
  try {
    const ours = createRequire(import.meta.url);
    const mem0s = createRequire(ours.resolve("mem0ai/oss"));
    const { version } = mem0s("better-sqlite3/package.json") as { readonly version: string };
    return version;
  } catch {
    // Not installed, which the import itself says best, or bundled.
    return undefined;
  }
}

function reasonOf(error: unknown): string {
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  const [line = ""] = String(message ?? error).split("\n");
  return typeof code === "string" ? `${code}: ${line}` : line;
}
