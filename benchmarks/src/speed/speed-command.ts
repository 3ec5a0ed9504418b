import { machine } from "../report/machine.ts";
import { figure, integer, printTable } from "../report/print-table.ts";
import { runInChild } from "./run-in-child.ts";
import type { SpeedRun } from "./speed-run.ts";

export interface SpeedCommandOptions {
  /** Sizes, each with the number of users at the same place. */
  readonly memories: readonly number[];
  readonly users: readonly number[];
  readonly peer: boolean;
  readonly json: boolean;
}

const searches = 10_000;
const secondsToSearch = 60;

/** Measures speed, size by size and engine by engine, and prints it. */
export async function speedCommand(options: SpeedCommandOptions): Promise<void> {
  const runs: SpeedRun[] = [];
  for (const engine of options.peer ? (["local", "peer"] as const) : (["local"] as const))
    for (const size of sizes(options)) {
      process.stderr.write(`${engine}: ${size.memories} memories, ${size.users} users …\n`);
      runs.push(await runInChild(engine, { ...size, searches, secondsToSearch }));
    }
  if (options.json) console.log(JSON.stringify({ runs }));
  else print(runs);
}

function sizes({ memories, users }: SpeedCommandOptions): { memories: number; users: number }[] {
  const [first = 50_000] = memories;
  return users.map((count, at) => ({
    memories: memories[at] ?? memories.at(-1) ?? first,
    users: count,
  }));
}

function print(runs: readonly SpeedRun[]): void {
  console.log(`Speed on ${machine()}`);
  console.log(
    `Disk: ${[...new Set(runs.map((run) => figure(run.fdatasyncPerSecond)))].join(", ")} fdatasync/s (4 KiB). Cold: a user's first search after opening. Warm: ${searches} searches, or as many as fit into ${secondsToSearch} s.`,
  );
  printTable(
    "Search and add",
    [
      "engine",
      "memories",
      "users",
      "cold p50 ms",
      "cold p95",
      "warm p50 ms",
      "warm p95",
      "CPU ms",
      "add p50 ms",
      "add p95",
    ],
    runs.map((run) => [
      run.engine,
      integer(run.memories),
      integer(run.users),
      ...[run.searchColdP50Ms, run.searchColdP95Ms, run.searchP50Ms, run.searchP95Ms].map(figure),
      ...[run.searchCpuMs, run.addP50Ms, run.addP95Ms].map(figure),
    ]),
  );
  printTable(
    "Load and footprint",
    ["engine", "memories", "users", "loop max ms", "while locked", "idle", "RSS MB", "file MB"],
    runs.map((run) => [
      run.engine,
      integer(run.memories),
      integer(run.users),
      figure(run.loopMaxMs),
      run.loopMaxLockedMs === null ? "–" : figure(run.loopMaxLockedMs),
      ...[run.loopIdleMaxMs, run.rssMb, run.fileMb].map(figure),
    ]),
  );
  printTable(
    "Writes, memories a second",
    ["engine", "memories", "users", "batches", "one by one", "64 at once", "import", "fdatasync/s"],
    runs.map((run) => [
      run.engine,
      integer(run.memories),
      integer(run.users),
      ...[run.addPerSecond, run.addSequentialPerSecond, run.addConcurrentPerSecond].map(figure),
      run.importPerSecond === null ? "–" : figure(run.importPerSecond),
      figure(run.addFdatasyncPerSecond),
    ]),
  );
  for (const [engine, pragmas] of new Map(runs.map((run) => [run.engine, run.pragmas])))
    console.log(`${engine}: ${pragmas}`);
}
