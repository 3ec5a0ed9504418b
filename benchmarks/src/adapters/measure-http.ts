import { performance } from "node:perf_hooks";
import { percentile } from "../report/percentile.ts";
import { openBackend } from "./backend.ts";

export interface HttpRate {
  readonly p50Ms: number;
  readonly p95Ms: number;
}

const requests = 1000;

/** How long a bare search over HTTP takes: what an adapter over HTTP cannot do without. */
export async function measureHttp(): Promise<HttpRate> {
  const { url, close } = await openBackend({ addDelayMs: 0, isHanging: false });
  const times: number[] = [];
  try {
    for (let request = 0; request < 2 * requests; request += 1) {
      const start = performance.now();
      const response = await fetch(`${url}/v3/memories/search/`, { method: "POST", body: "{}" });
      await response.json();
      times.push(performance.now() - start);
    }
  } finally {
    await close();
  }
  // The first half warms up.
  const warm = times.slice(requests);
  return { p50Ms: percentile(warm, 0.5), p95Ms: percentile(warm, 0.95) };
}
