import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { localServer } from "mem0-kit/serve";
import {
  type FuzzReport,
  type FuzzTarget,
  fuzzServer,
} from "../../../packages/server/test/node/support/fuzz-server.ts";
import { makeKeys } from "../server/make-keys.ts";
import { startServe } from "../server/start-serve.ts";
import { printFuzz } from "./print-fuzz.ts";

export interface FuzzCommandOptions {
  readonly requests: number;
  readonly seed: number;
  readonly json: boolean;
}

export interface FuzzResult extends FuzzReport {
  readonly seed: number;
  readonly seconds: number;
}

/** Sends requests of all kinds to `mem0-kit serve`. Returns the exit code: 1 for any fault. */
export async function fuzzCommand({ requests, seed, json }: FuzzCommandOptions): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "mem0-kit-fuzz-"));
  try {
    const path = join(folder, "memory.db");
    const people = await makePeople(path, requests);
    const server = await startServe(path);
    const send = (request: Request) => {
      const { pathname, search } = new URL(request.url);
      return fetch(new Request(`${server.url}${pathname}${search}`, request));
    };
    const begin = performance.now();
    const report = await fuzzServer({ fetch: send, ...people }, { requests, seed }).finally(() =>
      server.kill("SIGKILL"),
    );
    const result = { seed, seconds: (performance.now() - begin) / 1000, ...report };
    if (json) console.log(JSON.stringify(result));
    else printFuzz(result);
    return report.faults.length === 0 ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** By default a key has 6,000 requests a minute. */
const mostOfKey = 1000;

async function makePeople(path: string, requests: number): Promise<Omit<FuzzTarget, "fetch">> {
  const { services, start, close } = await localServer({ path, logger: () => {} });
  await start();
  const { organizations, projects } = services.directory;
  const email = "owner@example.com";
  const { organizationId } = await organizations.create(email, { name: "foreign" });
  const project = await projects.create(organizationId, email, { name: "foreign" });
  const foreign = { organizationId, projectId: project?.projectId ?? "" };
  const count = Math.ceil(requests / mostOfKey);
  const keys = {
    owner: await makeKeys(services.keys, count),
    alice: await makeKeys(services.keys, count, { userId: "alice" }),
    other: await makeKeys(services.keys, 1, foreign),
  };
  await close();
  return { keys, foreign };
}
