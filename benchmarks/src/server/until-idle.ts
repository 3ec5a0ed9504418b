import { setTimeout as delay } from "node:timers/promises";

/** Waits until a server has no job left, 10 minutes at most. Tells for how many seconds. */
export async function untilIdle({ url }: { readonly url: string }, key: string): Promise<number> {
  const begin = performance.now();
  const seconds = () => (performance.now() - begin) / 1000;
  while ((await jobsLeft(url, key)) > 0) {
    if (seconds() > 600) throw new Error("[benchmarks] The server's jobs do not come to an end.");
    await delay(100);
  }
  return seconds();
}

async function jobsLeft(url: string, key: string): Promise<number> {
  const response = await fetch(`${url}/metrics`, { headers: { Authorization: `Token ${key}` } });
  const text = await response.text();
  const counts = [...text.matchAll(/^mem0_kit_jobs\{state="(?:queued|running)"\} (\d+)$/gm)];
  if (counts.length !== 2) throw new Error(`[benchmarks] /metrics has no jobs: ${text}`);
  return counts.reduce((sum, [, count]) => sum + Number(count), 0);
}
