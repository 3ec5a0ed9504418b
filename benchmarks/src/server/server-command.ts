import { mkdtemp, rm } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fdatasyncPerSecond } from "../speed/disk-rate.ts";
import type { WorkloadSize } from "../speed/workload.ts";
import { type KillRound, killRound } from "./kill-rounds.ts";
import { makeFile } from "./make-file.ts";
import { printServer } from "./print-server.ts";
import { addPath, type ServerRequests, searchPath, serverRequests } from "./requests.ts";
import { type LoadResult, runLoad } from "./run-load.ts";
import { startServe } from "./start-serve.ts";
import { untilIdle } from "./until-idle.ts";

export interface ServerCommandOptions extends WorkloadSize {
  /** Of each measurement. */
  readonly seconds: number;
  readonly json: boolean;
}

export interface ServerReport extends WorkloadSize {
  /** Of the machine, over a minute, before anything began and at the end. */
  readonly loadAverage: readonly [before: number, after: number];
  readonly fdatasyncPerSecond: number;
  readonly searches: LoadResult;
  /** As mem0's clients add by default: acknowledged when queued. */
  readonly queuedAdds: LoadResult & { readonly doneAfterSeconds: number };
  /** With `infer: false`: acknowledged when stored. */
  readonly storedAdds: LoadResult;
  readonly rssMb: number | null;
  readonly kills: readonly KillRound[];
}

/** What is asked of two cores. */
export const asked = { searches: 500, searchP99Ms: 80, adds: 500 } as const;

const connections = 16;

/** Measures `mem0-kit serve` and prints it. Returns the exit code: 1 where an add was lost. */
export async function serverCommand(options: ServerCommandOptions): Promise<number> {
  const { seconds, json, ...size } = options;
  const before = loadavg()[0] ?? 0;
  const folder = await mkdtemp(join(tmpdir(), "mem0-kit-bench-server-"));
  try {
    const path = join(folder, "memory.db");
    const disk = fdatasyncPerSecond(folder);
    tell(`${size.memories} memories of ${size.users} users …`);
    const keys = await makeFile(path, size);
    const file = { path, keys, requests: serverRequests(size) };
    const loads = await measureLoads(file, seconds);
    const kills: KillRound[] = [];
    for (const [round, adds] of (["queued", "stored", "queued", "stored"] as const).entries()) {
      tell(`kill -9 during ${adds} adds …`);
      kills.push(await killRound({ ...file, adds, round }));
    }
    const loadAverage = [before, loadavg()[0] ?? 0] as const;
    const report = { ...size, loadAverage, fdatasyncPerSecond: disk, ...loads, kills };
    if (json) console.log(JSON.stringify(report));
    else printServer(report);
    return kills.every(({ lost }) => lost === 0) ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface ServedFile {
  readonly path: string;
  readonly keys: readonly string[];
  readonly requests: ServerRequests;
}

async function measureLoads({ path, keys, requests }: ServedFile, seconds: number) {
  const server = await startServe(path);
  try {
    const shared = { server, connections, seconds, keys };
    const search = { ...shared, path: searchPath, body: requests.search };
    // Other queries than those that count.
    const other = (number: number) => requests.search(number + 10_000_000);
    tell("warm-up …");
    await runLoad({ ...search, body: other, seconds: Math.ceil(seconds / 4) });
    tell("searches …");
    const searches = await runLoad(search);
    tell("stored adds …");
    const add = { ...shared, path: addPath };
    const stored = (number: number) => requests.add(number, { infer: false });
    const storedAdds = await runLoad({ ...add, body: stored });
    tell("queued adds …");
    const queued = (number: number) => requests.add(number, { infer: true });
    const queuedAdds = await runLoad({ ...add, body: queued });
    const doneAfterSeconds = await untilIdle(server, keys[0] ?? "");
    const rssMb = server.rssMb();
    return { searches, storedAdds, queuedAdds: { ...queuedAdds, doneAfterSeconds }, rssMb };
  } finally {
    await server.kill("SIGKILL");
  }
}

function tell(what: string): void {
  process.stderr.write(`${what}\n`);
}
