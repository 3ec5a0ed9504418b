import { performance } from "node:perf_hooks";
import { setTimeout as delay } from "node:timers/promises";
import { percentile } from "../report/percentile.ts";
import type { Adapter, ModelCall } from "./adapter.ts";
import { conversation } from "./conversation.ts";

/** What memory adds to `streamText`, medians of pairs. */
export interface AddedToStream {
  readonly firstPartMs: number;
  readonly lastPartMs: number;
}

/** Messages of each conversation. */
const length = 20;

/** For a backend whose writes are slow. */
export async function measureSlowAdd(adapter: Adapter, pairs: number): Promise<AddedToStream> {
  const { sdk, plain, remembering, settle } = adapter;
  const first: number[] = [];
  const last: number[] = [];
  // The first pair warms up.
  for (let pair = -1; pair < pairs; pair += 1) {
    const without = await streamTimes(sdk, { model: plain, messages: conversation(length) });
    const model = remembering(`user-${pair}`);
    const withMemory = await streamTimes(sdk, { model, messages: conversation(length) });
    await settle();
    if (pair < 0) continue;
    first.push(withMemory.first - without.first);
    last.push(withMemory.last - without.last);
  }
  return { firstPartMs: percentile(first, 0.5), lastPartMs: percentile(last, 0.5) };
}

/**
 * Milliseconds to the first part, for a backend whose searches never end: the median of three turns;
 * `null` where it does not come within `mostMs`. What hangs goes on, so the process has to be ended.
 */
export async function measureHanging(
  { sdk, remembering }: Adapter,
  mostMs: number,
): Promise<number | null> {
  const times: number[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    const call = { model: remembering(`user-${turn}`), messages: conversation(length) };
    const time = await Promise.race([
      streamTimes(sdk, call).then(({ first }) => first),
      delay(mostMs, null),
    ]);
    if (time === null) return null;
    times.push(time);
  }
  return percentile(times, 0.5);
}

async function streamTimes({ streamText }: Adapter["sdk"], call: ModelCall) {
  const start = performance.now();
  let first = Number.NaN;
  for await (const { type } of streamText(call).fullStream)
    if (type === "text-delta" && Number.isNaN(first)) first = performance.now() - start;
  return { first, last: performance.now() - start };
}
