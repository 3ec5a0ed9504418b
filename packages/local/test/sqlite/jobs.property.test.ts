import type { Scope } from "@mem0-kit/core";
import { inMemoryJobQueue, type JobQueue, type LeasedJob } from "@mem0-kit/core/server-ports";
import fc from "fast-check";
import { expect, it } from "vitest";
import { sqliteStore } from "../../src/sqlite/sqlite-store.ts";

const project = fc.constantFrom("p", "q");
const scope = fc.option(
  fc.constantFrom<Scope>({ userId: "a" }, { userId: "a", runId: "r" }, { userId: "b" }),
  { nil: undefined },
);
const pick = fc.nat(20);
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant("enqueue" as const),
      project,
      scope,
      lane: fc.option(fc.constantFrom("l", "m"), { nil: undefined, freq: 4 }),
      key: fc.option(fc.constantFrom("k1", "k2"), { nil: undefined, freq: 2 }),
      maxAttempts: fc.constantFrom(1, 2, 3),
      kind: fc.constantFrom("add", "webhook"),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant("lease" as const),
      kinds: fc.subarray(["add", "webhook"], { minLength: 1 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("complete" as const), pick }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("retry" as const), pick }) },
  fc.record({ do: fc.constant("fail" as const), pick }),
  fc.record({ do: fc.constant("erase" as const), project, scope }),
  fc.record({ do: fc.constant("sweep" as const) }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

it("does in SQLite what the queue in memory does, whatever happens, and keeps its tables in order", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async (steps) => {
      const store = sqliteStore({ path: ":memory:" });
      const players = [player(store.jobs), player(inMemoryJobQueue())] as const;
      for (const one of steps) {
        const [left, right] = [await players[0].play(one), await players[1].play(one)];
        expect(left).toEqual(right);
        expect((await store.verify()).problems).toEqual([]);
      }
      await store.close();
    }),
    { numRuns: 150 },
  );
});

/** Plays steps on a queue, and tells what came of them by the order of enqueuing instead of ids. */
function player(queue: Omit<JobQueue, "applyAdd">) {
  const ids: string[] = [];
  const held: LeasedJob[] = [];
  const error = { code: "UNAVAILABLE", message: "away" } as const;
  const place = (id: string) => ids.indexOf(id);

  async function act(one: Step): Promise<unknown> {
    if (one.do === "enqueue") {
      const { project: projectId, kind, maxAttempts, key, lane, scope: whose } = one;
      const { id, state, isNew } = await queue.enqueue({
        ...{ projectId, kind, maxAttempts, payload: ids.length },
        ...(lane === undefined ? {} : { lane }),
        ...(whose === undefined ? {} : { scope: whose }),
        ...(key === undefined ? {} : { idempotencyKey: key }),
      });
      if (isNew) ids.push(id);
      return { place: place(id), state, isNew };
    }
    if (one.do === "lease") {
      const options = { workerId: "w", leaseMs: 3_600_000, limit: 1000 };
      const jobs = [...(await queue.lease({ ...options, kinds: one.kinds }))];
      jobs.sort((a, b) => place(a.id) - place(b.id));
      held.push(...jobs);
      return jobs.map(({ id, attempt, payload }) => [place(id), attempt, payload]);
    }
    if (one.do === "erase") return queue.erase(one.project, one.scope);
    if (one.do === "sweep") return queue.sweep({ endedDays: 0 });
    const job = held[one.pick % held.length];
    if (job === undefined) return undefined;
    if (one.do === "complete") return queue.complete(job.id, job.token, { result: [1] });
    const again = one.do === "retry" ? { retryAt: new Date(0) } : {};
    return queue.fail(job.id, job.token, { error, ...again });
  }

  async function look(): Promise<unknown> {
    const pages = [await queue.list("p"), await queue.list("q", { kinds: ["add"] })];
    const shown = pages.map(({ results, total }) => [
      total,
      results.map(({ id, state, attempts, result, error: why, scope: whose }) => [
        ...[place(id), state, attempts, result, why, whose],
      ]),
    ]);
    const { oldestMs, ...counts } = await queue.counts();
    return { shown, counts, isEmpty: oldestMs === null };
  }

  return {
    async play(one: Step): Promise<unknown> {
      const outcome = await act(one).catch((failure) => (failure as { code?: string }).code);
      return { outcome, after: await look() };
    },
  };
}
