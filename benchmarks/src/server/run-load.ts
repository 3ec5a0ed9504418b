import autocannon from "autocannon";
import { percentile } from "../report/percentile.ts";
import type { ServeProcess } from "./start-serve.ts";

/** What is sent for so long, each request another one. */
export interface Load {
  readonly server: ServeProcess;
  readonly path: string;
  readonly connections: number;
  readonly seconds: number;
  /** One of these for each request, in turns: each may ask only so often. */
  readonly keys: readonly string[];
  readonly body: (number: number) => unknown;
  readonly onAnswer?: (status: number, body: string) => void;
  /** Ends it early. */
  readonly signal?: AbortSignal;
}

/** How it was answered. */
export interface LoadResult {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
  /** Answered with 2xx. */
  readonly accepted: number;
  /** Answered with something else, or not. */
  readonly refused: number;
  /** Cores that each kept busy, 0 to 2 on two; `null` where the system does not tell. */
  readonly serverCores: number | null;
  readonly loadToolCores: number;
}

/** Has autocannon, in this process, ask a server as fast as it answers. */
export async function runLoad(load: Load): Promise<LoadResult> {
  const { server, seconds } = load;
  const [serverBefore, ownBefore, begin] = [server.cpuSeconds(), ownCpu(), performance.now()];
  const { times, statuses, errors } = await cannonade(load);
  const wall = (performance.now() - begin) / 1000;
  const serverAfter = load.signal?.aborted ? null : server.cpuSeconds();
  const accepted = statuses.filter((status) => status >= 200 && status < 300).length;
  return {
    perSecond: accepted / Math.min(wall, seconds),
    p50Ms: percentile(times, 0.5),
    p99Ms: percentile(times, 0.99),
    maxMs: percentile(times, 1),
    accepted,
    refused: statuses.length - accepted + errors,
    serverCores:
      serverBefore === null || serverAfter === null ? null : (serverAfter - serverBefore) / wall,
    loadToolCores: (ownCpu() - ownBefore) / wall,
  };
}

interface Answers {
  readonly times: number[];
  readonly statuses: number[];
  readonly errors: number;
}

function cannonade(load: Load): Promise<Answers> {
  const { server, path, connections, seconds, signal, onAnswer = () => {} } = load;
  const [times, statuses]: [number[], number[]] = [[], []];
  const setupRequest = nextRequest(load);
  return new Promise((resolve, reject) => {
    const requests = [{ method: "POST" as const, path, setupRequest, onResponse: onAnswer }];
    const options = { url: server.url, connections, duration: seconds, requests };
    const cannon = autocannon(options, (error, result) =>
      error ? reject(error) : resolve({ times, statuses, errors: result.errors }),
    );
    cannon.on("response", (_client, status, _bytes, ms) => {
      times.push(ms);
      statuses.push(status);
    });
    signal?.addEventListener("abort", () => cannon.stop(), { once: true });
  });
}

function nextRequest({ keys, body }: Load) {
  let number = 0;
  return (request: autocannon.Request): autocannon.Request => {
    number += 1;
    return {
      ...request,
      headers: {
        authorization: `Token ${keys[number % keys.length]}`,
        "content-type": "application/json",
      },
      body: JSON.stringify(body(number)),
    };
  };
}

function ownCpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
}
