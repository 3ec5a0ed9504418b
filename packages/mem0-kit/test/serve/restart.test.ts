import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createProgram, type Program } from "../program.ts";
import { ask, keep, textsOf } from "./support/ask.ts";
import { type Served, startServe } from "./support/start-serve.ts";

let program: Program;
let path: string;
let running: Served[];

beforeEach(() => {
  program = createProgram();
  path = join(program.folder, "memory.db");
  running = [];
});

afterEach(async () => {
  await Promise.all(
    running
      .filter(({ child }) => child.exitCode === null && child.signalCode === null)
      .map((one) => one.stop()),
  );
  program.remove();
});

async function serve(): Promise<Served> {
  const served = await startServe({ path });
  running.push(served);
  return served;
}

/** Adds by way of the queue, and gives the events. */
async function enqueue(served: Served, count: number): Promise<string[]> {
  const adds = Array.from({ length: count }, async (_, index) => {
    const messages = [{ role: "user", content: `I have been to city number ${index}.` }];
    const body = { messages, user_id: `user-${index}` };
    const answer = await ask(served, ["POST", "/v3/memories/add/"], body);
    expect(answer).toMatchObject({ status: 200, body: { status: "PENDING" } });
    return answer.body.event_id as string;
  });
  return Promise.all(adds);
}

async function statusOf(served: Served, event: string): Promise<string> {
  for (;;) {
    const { status } = (await ask(served, ["GET", `/v1/event/${event}/`])).body;
    if (status !== "PENDING" && status !== "RUNNING") return status;
    // More often for half a minute, and it would be too many requests.
    await delay(500);
  }
}

/** What was being worked on as a process was killed is taken up once its lease of half a minute is over. */
const timeout = 90_000;

describe.each(["SIGINT", "SIGTERM", "SIGKILL"] as const)("after %s", (signal) => {
  test("the next start does what was acknowledged", { timeout }, async () => {
    const first = await serve();
    const events = await enqueue(first, 40);
    const code = await first.stop(signal);
    expect(code).toBe(signal === "SIGKILL" ? null : 0);
    const second = { ...(await serve()), key: first.key };
    const states = await Promise.all(events.map((event) => statusOf(second, event)));
    expect(states).toEqual(events.map(() => "SUCCEEDED"));
    const texts = await Promise.all(events.map((_, index) => textsOf(second, `user-${index}`)));
    expect(texts.map((one) => one.length)).toEqual(events.map(() => 1));
  });
});

test("two signals at once, as a terminal and npm send them, end it in order", async () => {
  const served = await serve();
  served.child.kill("SIGINT");
  expect(await served.stop("SIGINT")).toBe(0);
});

test("two servers that start at once on a new file have one key, and one memory", async () => {
  const servers = await Promise.all([serve(), serve()]);
  const keys = servers.flatMap(({ key }) => (key === undefined ? [] : [key]));
  expect(keys).toHaveLength(1);
  const [one, other] = servers.map(({ url }) => ({ url, key: keys[0] }));
  if (!one || !other) throw new Error("There are two.");
  await keep(one, "I like green tea.");
  expect(await textsOf(other)).toEqual(["I like green tea."]);
  const left = await program.json("keys", "list");
  expect(left.filter((key: { revokedAt?: string }) => key.revokedAt === undefined)).toHaveLength(1);
});
