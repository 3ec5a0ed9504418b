import { type AdapterKey, adapterKinds, peerKeys } from "./adapter-kinds.ts";
import type { AdapterRun } from "./measure-adapter.ts";
import { type HttpRate, measureHttp } from "./measure-http.ts";
import { printAdapters } from "./print-adapters.ts";
import { runAdapter } from "./run-adapter.ts";

export interface AdaptersCommandOptions {
  /** Calls with and without memory, for each length of a conversation. */
  readonly pairs: number;
  readonly peer: boolean;
  readonly json: boolean;
}

export interface AdaptersReport {
  /** A bare request to the backend that the others ask over HTTP. */
  readonly http: HttpRate;
  readonly runs: readonly AdapterRun[];
  /** Peers that could not be measured, and why. */
  readonly absent: readonly { readonly name: string; readonly why: string }[];
}

const messages = [1, 20, 200];

/** Whatever the number of pairs: code that is still cold takes twice as long. */
const warmUps = 1000;

/** Milliseconds that ours may add to a call of 20 messages: the exit code is 1 beyond it. */
export const mostAddedMs = 0.2;

/** Measures what memory adds to a model's call and prints it. Returns the exit code. */
export async function adaptersCommand(options: AdaptersCommandOptions): Promise<number> {
  const { pairs, peer, json } = options;
  const keys = (Object.keys(adapterKinds) as AdapterKey[]).filter(
    (key) => peer || !peerKeys.includes(key),
  );
  const runs: AdapterRun[] = [];
  const absent: AdaptersReport["absent"][number][] = [];
  const http = await measureHttp();
  for (const key of keys) {
    const { name, setting } = adapterKinds[key];
    process.stderr.write(`${name} (${setting}) …\n`);
    try {
      // Over HTTP a call takes longer, and differs more than what is measured.
      const share = key === "ours" ? 1 : 1 / 4;
      const sizes = { messages, pairs: Math.ceil(pairs * share), warmUps: warmUps * share };
      runs.push(await runAdapter({ key, sizes: { ...sizes, streamPairs: 7 } }));
    } catch (error) {
      // Only a peer may fail to install or to run.
      if (!peerKeys.includes(key)) throw error;
      absent.push({ name, why: error instanceof Error ? error.message : String(error) });
    }
  }
  const report: AdaptersReport = { http, runs, absent };
  if (json) console.log(JSON.stringify(report));
  else printAdapters(report);
  return isFastEnough(report) ? 0 : 1;
}

export function isFastEnough({ runs }: Pick<AdaptersReport, "runs">): boolean {
  const ours = runs[0]?.added.find((added) => added.messages === 20);
  return ours !== undefined && ours.p50Ms < mostAddedMs;
}
