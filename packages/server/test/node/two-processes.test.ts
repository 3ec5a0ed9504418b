import { once } from "node:events";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as delay } from "node:timers/promises";
import { expect, test } from "vitest";
import { withKey } from "../http/support/test-server.ts";
import { checkedFetch } from "../openapi/support/checked-fetch.ts";
import { withFile } from "./support/local-server.ts";
import { type ServerProcess, startServerProcess } from "./support/server-process.ts";

const count = 1_000;

/** What a killed process worked on is taken up once its lease of half a minute is over. */
const timeout = 90_000;

// Nothing on Windows stops a process in the middle of its work, to see that it is in it.
test.skipIf(process.platform === "win32")(
  "of two servers on one file one is killed in the middle of 1,000 adds, and each of them is done once",
  { timeout },
  () =>
    withFile(async (path) => {
      const servers = [
        await startServerProcess({ path }),
        await startServerProcess({ path }),
      ] as const;
      const [doomed, heir] = servers;
      const [left, right] = servers.map((server) => clientOf(server, doomed.key)) as [Ask, Ask];
      const accepted = new Set<string>();

      async function add(index: number): Promise<void> {
        const body = { messages: `I have been to city number ${index}.`, user_id: `user-${index}` };
        const send = (ask: Ask) =>
          ask(["POST", "/v3/memories/add/"], body, { "Idempotency-Key": `add-${index}` });
        // Whose connection breaks does not know whether it was heard, and asks again.
        const answer = await send(index % 2 === 0 ? left : right).catch(() => send(right));
        expect(answer).toMatchObject({ status: 200, body: { status: "PENDING" } });
        accepted.add(String(answer.body.event_id));
      }

      async function killAtWork(): Promise<void> {
        for (;;) {
          for (const { child } of servers) child.kill("SIGSTOP");
          await delay(20);
          const areAtWork = accepted.size > 100 && workers(path) === 2;
          if (areAtWork) doomed.child.kill("SIGKILL");
          for (const { child } of servers) child.kill("SIGCONT");
          if (areAtWork) return void (await once(doomed.child, "close"));
          await delay(20);
        }
      }

      await Promise.all([inLanes(count, add), killAtWork()]);
      expect(heir.child.exitCode).toBeNull();
      await expect.poll(() => openJobs(path), { timeout, interval: 500 }).toBe(0);

      const events = await allEvents(right);
      expect(new Set(events.map(({ id }) => id))).toEqual(accepted);
      expect(events.filter(({ status }) => status !== "SUCCEEDED")).toEqual([]);
      expect(events.map(({ results }) => results.length)).toEqual(Array(count).fill(1));
      const { body } = await right(["GET", "/v1/stats/"]);
      expect(body).toMatchObject({ total_memories: count, total_users_with_memories: count });
      // Or else nothing had been in the middle.
      expect(jobsBegunAgain(path)).toBeGreaterThan(0);
    }),
);

test("two servers on one file let no more requests through than one would", () =>
  withFile(async (path) => {
    const limited = { path, limit: 60 };
    const servers = [await startServerProcess(limited), await startServerProcess(limited)];
    const key = servers[0]?.key ?? "";
    const clients = servers.map((server) => clientOf(server, key));
    const statuses = await Promise.all(
      Array.from({ length: 75 }, () => clients.map((ask) => ask(["GET", "/v1/ping/"]))).flat(),
    );
    const accepted = statuses.filter(({ status }) => status === 200);
    const refused = statuses.filter(({ status }) => status === 429);
    expect([accepted.length, refused.length]).toEqual([60, 90]);
  }));

type Ask = (
  target: readonly [method: string, path: string],
  body?: unknown,
  headers?: Readonly<Record<string, string>>,
) => Promise<{ readonly status: number; readonly body: Readonly<Record<string, unknown>> }>;

/** Asks a process, by whosever key. */
function clientOf({ url }: ServerProcess, key: string): Ask {
  const request = checkedFetch(url);
  return async ([method, path], body, more) => {
    const init = body === undefined ? {} : { body: JSON.stringify(body) };
    const response = await request(path, { method, headers: withKey(key, more), ...init });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
}

interface Event {
  readonly id: string;
  readonly status: string;
  readonly results: readonly unknown[];
}

async function allEvents(ask: Ask): Promise<readonly Event[]> {
  const found: Event[] = [];
  for (let page = 1; ; page++) {
    const { body } = await ask(["GET", `/v1/events/?page_size=200&page=${page}`]);
    found.push(...(body.results as readonly Event[]));
    if (body.next === null) return found;
  }
}

/** Runs numbered work, 16 at a time. */
async function inLanes(many: number, run: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  const lane = async () => {
    while (next < many) await run(next++);
  };
  await Promise.all(Array.from({ length: 16 }, lane));
}

/** How many processes work on jobs. */
function workers(path: string): number {
  return read(path, "SELECT count(DISTINCT worker) FROM jobs WHERE state = 'RUNNING'");
}

function openJobs(path: string): number {
  return read(path, "SELECT count(*) FROM jobs WHERE ended_at IS NULL");
}

function jobsBegunAgain(path: string): number {
  return read(path, "SELECT count(*) FROM jobs WHERE attempts > 1");
}

function read(path: string, query: string): number {
  const file = new DatabaseSync(path, { readOnly: true });
  const [value] = Object.values(file.prepare(query).get() ?? {});
  file.close();
  return Number(value);
}
