import { mkdirSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
// An engine that works in this thread never lets the loop turn by itself: without a turn between the
// calls nothing would be measured of how long each holds it up.
import { setImmediate as turnOfLoop } from "node:timers/promises";
import { percentile } from "../report/percentile.ts";
import { fdatasyncPerSecond } from "./disk-rate.ts";
import { measureAdds } from "./measure-adds.ts";
import { measureLoop } from "./measure-loop.ts";
import type { ImportedText, SpeedEngine, SpeedEngineKind } from "./speed-engine.ts";
import type { SpeedRun } from "./speed-run.ts";
import { createWorkload, type Workload, type WorkloadSize } from "./workload.ts";

export interface SpeedOptions extends WorkloadSize {
  /** An empty folder on the disk to be measured. */
  readonly folder: string;
  /** Warm searches, at most. */
  readonly searches: number;
  /** Seconds after which an engine need not search any more. */
  readonly secondsToSearch: number;
}

/** Runs the whole workload in this process, which should do nothing else. */
export async function measureSpeed(
  kind: SpeedEngineKind,
  options: SpeedOptions,
): Promise<SpeedRun> {
  const { memories, users, folder } = options;
  const workload = createWorkload(options);
  const databases = join(folder, "databases");
  mkdirSync(databases);
  const diskRate = fdatasyncPerSecond(folder);

  const loading = await kind.open(databases);
  const loaded = await load(loading, workload, kind.inFlight);
  await loading.close();

  const cold = await searchCold(kind, databases, workload, users);
  const warm = await searchWarm(cold.engine, workload, options);
  const rss = process.memoryUsage.rss();
  const loop = await measureLoop(kind, cold.engine, { folder: databases, workload });
  await cold.engine.close();
  const adds = await measureAdds(kind, folder, workload);
  const importPerSecond = await measureImport(kind, folder, workload);
  return {
    engine: kind.name,
    memories,
    users,
    ...loaded,
    ...loop,
    ...adds,
    importPerSecond,
    searchColdP50Ms: percentile(cold.times, 0.5),
    searchColdP95Ms: percentile(cold.times, 0.95),
    searchP50Ms: percentile(warm.times, 0.5),
    searchP95Ms: percentile(warm.times, 0.95),
    searchCpuMs: warm.cpuMs,
    rssMb: rss / 1e6,
    fileMb: folderBytes(databases) / 1e6,
    fdatasyncPerSecond: diskRate,
    pragmas: await kind.pragmas(databases),
  };
}

type Added = Pick<SpeedRun, "addPerSecond" | "addP50Ms" | "addP95Ms">;

const mostSingleAdds = 500;

/** Loads the runs; the last ones memory by memory, each call timed. */
async function load(engine: SpeedEngine, workload: Workload, inFlight: number): Promise<Added> {
  const singleRuns = Math.ceil(Math.min(mostSingleAdds / 6, workload.runs / 10));
  const batchRuns = workload.runs - singleRuns;
  let next = 0;
  let count = 0;
  const start = performance.now();
  const worker = async () => {
    for (let run = next++; run < batchRuns; run = next++) {
      const texts = workload.textsOfRun(run);
      await engine.add(workload.userOfRun(run), `run-${run}`, texts);
      count += texts.length;
      await turnOfLoop();
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  const seconds = (performance.now() - start) / 1000;
  const times: number[] = [];
  for (let run = batchRuns; run < workload.runs; run++)
    for (const text of workload.textsOfRun(run))
      times.push(await timed(() => engine.add(workload.userOfRun(run), `run-${run}`, [text])));
  return {
    addPerSecond: count / seconds,
    addP50Ms: percentile(times, 0.5),
    addP95Ms: percentile(times, 0.95),
  };
}

const coldSearches = 200;

/** First searches of different users; the database is opened anew once each has had one. */
async function searchCold(
  kind: SpeedEngineKind,
  folder: string,
  workload: Workload,
  users: number,
): Promise<{ engine: SpeedEngine; times: number[] }> {
  const wanted = Math.min(coldSearches, users * 10);
  const deadline = performance.now() + 60_000;
  const times: number[] = [];
  const asked = new Set<string>();
  let engine = await kind.open(folder);
  for (let number = 0; times.length < wanted && performance.now() < deadline; number++) {
    const { userId, text } = workload.query(number);
    if (asked.size === users) {
      asked.clear();
      await engine.close();
      engine = await kind.open(folder);
    }
    if (asked.has(userId)) continue;
    asked.add(userId);
    times.push(await timed(() => engine.search(userId, text)));
  }
  return { engine, times };
}

/** Searches of random users after each of them (the first 2,000) has searched once. */
async function searchWarm(
  engine: SpeedEngine,
  workload: Workload,
  { users, searches, secondsToSearch }: SpeedOptions,
): Promise<{ times: number[]; cpuMs: number }> {
  await warmUp(engine, workload, users, secondsToSearch);
  const deadline = performance.now() + secondsToSearch * 1000;
  const times: number[] = [];
  const before = process.cpuUsage();
  for (let number = 0; number < searches && performance.now() < deadline; number++) {
    const { userId, text } = workload.query(1_000_000 + number);
    times.push(await timed(() => engine.search(userId, text)));
  }
  const { user, system } = process.cpuUsage(before);
  return { times, cpuMs: (user + system) / 1000 / times.length };
}

async function warmUp(
  engine: SpeedEngine,
  workload: Workload,
  users: number,
  secondsToSearch: number,
): Promise<void> {
  const deadline = performance.now() + secondsToSearch * 1000;
  for (let user = 0; user < users && performance.now() < deadline; user++)
    await timed(() => engine.search(`user-${user}`, workload.query(user).text));
}

const mostImported = 20_000;

async function measureImport(
  kind: SpeedEngineKind,
  folder: string,
  workload: Workload,
): Promise<number | null> {
  const imports = join(folder, "imports");
  mkdirSync(imports);
  const engine = await kind.open(imports);
  try {
    if (engine.importAll === undefined) return null;
    let count = 0;
    const start = performance.now();
    await engine.importAll(counted(importedTexts(workload), () => count++));
    return count / ((performance.now() - start) / 1000);
  } finally {
    await engine.close();
  }
}

function* importedTexts(workload: Workload): Generator<ImportedText> {
  const runs = Math.min(workload.runs, Math.ceil(mostImported / 6));
  for (let run = 0; run < runs; run++)
    for (const text of workload.textsOfRun(run))
      yield { userId: workload.userOfRun(run), runId: `run-${run}`, text };
}

function* counted<T>(items: Iterable<T>, onItem: () => void): Generator<T> {
  for (const item of items) {
    onItem();
    yield item;
  }
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  const milliseconds = performance.now() - start;
  await turnOfLoop();
  return milliseconds;
}

function folderBytes(folder: string): number {
  return readdirSync(folder)
    .map((name) => statSync(join(folder, name)).size)
    .reduce((sum, size) => sum + size, 0);
}
