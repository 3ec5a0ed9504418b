import { setTimeout as delay } from "node:timers/promises";
import { askServer } from "./ask-server.ts";
import { addPath, type ServerRequests } from "./requests.ts";
import { runLoad } from "./run-load.ts";
import { type ServeProcess, startServe } from "./start-serve.ts";
import { untilIdle } from "./until-idle.ts";

/** A server that was killed while it took memories on. */
export interface KillRound {
  /** `stored` is there when it is acknowledged; `queued` is done later. */
  readonly adds: "queued" | "stored";
  readonly acknowledged: number;
  /** Of these, not there after the next start and the end of its jobs. */
  readonly lost: number;
}

export interface KillOptions {
  readonly path: string;
  readonly keys: readonly string[];
  readonly requests: ServerRequests;
  readonly adds: KillRound["adds"];
  /** Of the round: tells its users from those of others. */
  readonly round: number;
}

/** Kills a server during adds (SIGKILL), starts it again and looks for each one that was acknowledged. */
export async function killRound(options: KillOptions): Promise<KillRound> {
  const { adds, keys, path } = options;
  const answers = await addUntilKilled(options);
  const server = await startServe(path);
  try {
    await untilIdle(server, keys[0] ?? "");
    let lost = 0;
    for (const [at, answer] of answers.entries())
      if (!(await isThere(server, keys[at % keys.length] ?? "", answer))) lost += 1;
    return { adds, acknowledged: answers.length, lost };
  } finally {
    await server.kill("SIGKILL");
  }
}

async function addUntilKilled(options: KillOptions): Promise<AddAnswer[]> {
  const { path, keys, requests, adds, round } = options;
  const answers: AddAnswer[] = [];
  const server = await startServe(path);
  const killed = new AbortController();
  const users = `kill-${round}-${adds}`;
  const load = runLoad({
    server,
    path: addPath,
    connections: 32,
    seconds: 60,
    keys,
    body: (number) => requests.add(number, { infer: adds === "queued", users }),
    onAnswer: (status, body) => void (status === 200 && answers.push(JSON.parse(body))),
    signal: killed.signal,
  });
  // Another moment each time.
  await delay(1500 + round * 397);
  await server.kill("SIGKILL");
  killed.abort();
  await load;
  return answers;
}

interface AddAnswer {
  readonly status: string;
  readonly event_id: string;
  readonly results?: readonly { readonly id: string }[];
}

/** Whether all that an add came to is there. */
async function isThere(server: ServeProcess, key: string, answer: AddAnswer): Promise<boolean> {
  const results = answer.results?.length ? answer.results : await resultsOf(server, key, answer);
  for (const { id } of results)
    if ((await askServer(server, key, `/v1/memories/${id}/`)) === null) return false;
  return results.length > 0;
}

async function resultsOf(server: ServeProcess, key: string, { event_id }: AddAnswer) {
  const event = (await askServer(server, key, `/v1/event/${event_id}/`)) as {
    readonly status: string;
    readonly results?: readonly { readonly id: string }[] | null;
  } | null;
  return event?.status === "SUCCEEDED" ? (event.results ?? []) : [];
}
