import { sleep } from "../sleep.ts";

/** Between two looks, in milliseconds: another process may do the work, and nothing tells of it. */
const firstMs = 4;
const longestMs = 32;

/** Asks until it is so or the time is over, which it says. */
export async function waitUntilIdle(
  isIdle: () => boolean | Promise<boolean>,
  milliseconds: number,
  signal: AbortSignal,
): Promise<boolean> {
  const deadline = Date.now() + milliseconds;
  for (let pause = firstMs; ; pause = Math.min(pause * 2, longestMs)) {
    if (await isIdle()) return true;
    const left = deadline - Date.now();
    if (left <= 0 || signal.aborted) return false;
    await sleep(Math.min(pause, left), signal);
  }
}
