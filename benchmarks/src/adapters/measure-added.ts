import { performance } from "node:perf_hooks";
import { percentile } from "../report/percentile.ts";
import type { Adapter } from "./adapter.ts";
import { memories } from "./backend.ts";
import { conversation } from "./conversation.ts";

/** What memory adds to `generateText`: the call with it minus the one beside it without. */
export interface AddedLatency {
  readonly messages: number;
  readonly pairs: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  /** The call without memory. */
  readonly plainP50Ms: number;
}

export interface AddedSizes {
  /** Lengths of the conversations. */
  readonly messages: readonly number[];
  readonly pairs: number;
  /** Pairs of each length before the first that counts. */
  readonly warmUps: number;
}

export async function measureAdded(
  adapter: Adapter,
  { messages, pairs, warmUps }: AddedSizes,
): Promise<AddedLatency[]> {
  await checkMemories(adapter);
  for (const length of messages)
    for (let pair = 0; pair < warmUps; pair += 1) await timePair(adapter, length, pair);
  const results: AddedLatency[] = [];
  for (const length of messages) results.push(await measureLength(adapter, length, pairs));
  return results;
}

async function measureLength(
  adapter: Adapter,
  messages: number,
  pairs: number,
): Promise<AddedLatency> {
  const added: number[] = [];
  const plain: number[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    const times = await timePair(adapter, messages, pair);
    added.push(times.remembering - times.plain);
    plain.push(times.plain);
  }
  return {
    messages,
    pairs,
    p50Ms: percentile(added, 0.5),
    p95Ms: percentile(added, 0.95),
    plainP50Ms: percentile(plain, 0.5),
  };
}

const orders = [
  ["plain", "remembering"],
  ["remembering", "plain"],
] as const;

/** Both calls, each of them first in turns; what is written is waited for in between, untimed. */
async function timePair(adapter: Adapter, length: number, pair: number) {
  const { sdk, plain, remembering, settle } = adapter;
  const times = { plain: 0, remembering: 0 };
  for (const which of orders[pair % 2] ?? orders[0]) {
    const messages = conversation(length);
    const start = performance.now();
    // Wrapped for each request, as a server does for its users.
    const model = which === "plain" ? plain : remembering(`user-${pair % 100}`);
    await sdk.generateText({ model, messages });
    times[which] = performance.now() - start;
    await settle();
  }
  return times;
}

/** What gives the model nothing would add nothing. */
async function checkMemories({ sdk, remembering, lastPrompt, settle }: Adapter): Promise<void> {
  await sdk.generateText({ model: remembering("user"), messages: conversation(1) });
  await settle();
  const prompt = lastPrompt();
  const missing = memories.find((memory) => !prompt.includes(memory));
  if (missing === undefined) return;
  throw new Error(
    `[benchmarks] The model was not given ${JSON.stringify(missing)}, but: ${prompt}`,
  );
}
