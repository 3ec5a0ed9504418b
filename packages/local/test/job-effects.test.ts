import { randomUUID } from "node:crypto";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { type LocalStore, localStore } from "../src/index.ts";
import { filesWith } from "./sqlite/files-with.ts";
import { runScript, startScript } from "./sqlite/run-script.ts";
import { temporaryPath } from "./sqlite/temporary-path.ts";

const scope = { userId: "alex" };
const verbatim = { scope, infer: false };
const lease = { kinds: ["add"], workerId: "w", leaseMs: 60_000 };

function open(path = temporaryPath()): { readonly store: LocalStore; readonly path: string } {
  const store = localStore({ path, durability: "normal" });
  onTestFinished(() => store.close());
  return { store, path };
}

async function leaseOne(store: LocalStore, leaseMs = 60_000) {
  const [job] = await store.jobs.lease({ ...lease, leaseMs });
  if (job === undefined) throw new Error("There was no job to lease.");
  return job;
}

async function untilExpired({ leasedUntil }: { readonly leasedUntil: Date }): Promise<void> {
  await vi.waitFor(() => expect(Date.now()).toBeGreaterThan(leasedUntil.getTime()));
}

describe("an add that a job applies", () => {
  it("is there with the answer that memory.add gives", async () => {
    const { store } = open();
    await store.jobs.enqueue({ projectId: "p", kind: "add", payload: 1 });
    const job = await leaseOne(store);
    const added = await store.jobs.applyAdd(job, "I like tea", verbatim);
    expect(added).toMatchObject({ status: "succeeded", results: [{ event: "ADD" }] });
    const { results } = await store.memory("p").getAll({ scope });
    expect(results.map(({ id, memory }) => [id, memory])).toEqual([
      [added.results[0]?.id, "I like tea"],
    ]);
    expect(await store.namespaces()).toEqual(["p"]);
  });

  it("happens once, also when its holder dies before the job is completed", async () => {
    const { store } = open();
    const { id } = await store.jobs.enqueue({
      projectId: "p",
      kind: "add",
      payload: 1,
      maxAttempts: 1,
    });
    const dead = await leaseOne(store, 1);
    const first = await store.jobs.applyAdd(dead, "I like tea", verbatim);
    await untilExpired(dead);
    // It has no attempt left, and yet it is completed rather than called failed.
    const next = await leaseOne(store);
    expect(next).toMatchObject({ id, attempt: 2, isEffectDone: true });
    expect(await store.jobs.applyAdd(next, "Other words", verbatim)).toEqual(first);
    await expect(store.jobs.applyAdd(dead, "I like tea", verbatim)).rejects.toMatchObject({
      code: "CONFLICT",
    });
    await store.jobs.complete(id, next.token, { result: "done" });
    expect((await store.memory("p").getAll({ scope })).total).toBe(1);
  });

  it("is refused before it is written when the lease was taken over", async () => {
    const { store } = open();
    await store.jobs.enqueue({ projectId: "p", kind: "add", payload: 1 });
    const old = await leaseOne(store, 1);
    await untilExpired(old);
    await leaseOne(store);
    const conflict = { code: "CONFLICT" };
    await expect(store.jobs.applyAdd(old, "I like tea", verbatim)).rejects.toMatchObject(conflict);
    expect((await store.memory("p").getAll({ scope })).total).toBe(0);
  });

  it("is refused for a job of another project", async () => {
    const { store } = open();
    await store.jobs.enqueue({ projectId: "p", kind: "add", payload: 1 });
    await store.memory("q").add("I like milk", verbatim);
    const job = { ...(await leaseOne(store)), projectId: "q" };
    await expect(store.jobs.applyAdd(job, "I like tea", verbatim)).rejects.toMatchObject({
      code: "CONFLICT",
    });
    expect((await store.memory("q").getAll({ scope })).total).toBe(1);
  });

  it("leaves the job as it is when the add is refused", async () => {
    const { store } = open();
    await store.jobs.enqueue({ projectId: "p", kind: "add", payload: 1 });
    const job = await leaseOne(store);
    const bad = { ...verbatim, expirationDate: "soon" };
    await expect(store.jobs.applyAdd(job, "I like tea", bad)).rejects.toMatchObject({
      code: "INVALID_INPUT",
    });
    expect(await store.jobs.get("p", job.id)).toMatchObject({ state: "RUNNING" });
    expect((await store.jobs.applyAdd(job, "I like tea", verbatim)).results).toHaveLength(1);
  });

  it("that was erased meanwhile neither happens nor comes back", async () => {
    const { store } = open();
    const add = { projectId: "p", kind: "add", payload: "I like tea", scope, lane: "alex" };
    await store.jobs.enqueueAll([add, add]);
    const job = await leaseOne(store);
    await store.memory("p").admin.erase(scope);
    expect((await store.jobs.list("p")).total).toBe(0);
    await expect(store.jobs.applyAdd(job, "I like tea", verbatim)).rejects.toMatchObject({
      code: "CONFLICT",
    });
    expect(await store.jobs.lease(lease)).toEqual([]);
    expect((await store.memory("p").getAll({ scope })).total).toBe(0);
  });
});

describe("the text of a payload", () => {
  const secret = "Qvortexplim";
  const payload = { messages: [`I live in ${secret}`, secret.repeat(2000)] };

  it.each<[string, (store: LocalStore) => Promise<unknown>]>([
    [
      "after a success",
      async (store) => {
        for (const job of await store.jobs.lease({ ...lease, limit: 100 }))
          await store.jobs.complete(job.id, job.token, { result: null });
      },
    ],
    ["after an erasure of its scope", (store) => store.jobs.erase("p", scope)],
    ["after memory.admin.erase of its scope", (store) => store.memory("p").admin.erase(scope)],
    ["after an erasure of its project", (store) => store.jobs.erase("p")],
    [
      "when its failure is swept",
      async (store) => {
        const error = { code: "BAD_RESPONSE", message: "No." } as const;
        for (const job of await store.jobs.lease({ ...lease, limit: 100 }))
          await store.jobs.fail(job.id, job.token, { error });
        await store.jobs.sweep({ endedDays: 0 });
      },
    ],
  ])("is in none of the files %s", { timeout: 60_000 }, async (_, erase) => {
    const { store, path } = open();
    const others = Array.from({ length: 50 }, (_, at) => ({
      ...{ projectId: "other", kind: "webhook", payload: `${at} ${randomUUID()}` },
    }));
    await store.jobs.enqueueAll(others);
    const told = { lane: `lane ${secret}`, idempotencyKey: `key ${secret}` };
    await store.jobs.enqueue({ projectId: "p", kind: "add", payload, scope, ...told });
    for (let at = 0; at < 30; at++)
      await store.jobs.enqueue({ projectId: "p", kind: "add", payload: `${secret} ${at}`, scope });
    await store.rateLimiter.take(secret, { limit: 1, windowMs: 1000 });
    await store.jobs.enqueueAll(others);
    expect(filesWith(path, secret)).not.toEqual([]);
    await erase(store);
    await vi.waitFor(() => expect(filesWith(path, secret)).toEqual([]), {
      timeout: 20_000,
      interval: 200,
    });
    expect(await store.jobs.counts({ kinds: ["webhook"] })).toMatchObject({ queued: 100 });
    await store.close();
    expect(filesWith(path, secret)).toEqual([]);
  });
});

describe("several processes on one file", () => {
  it("lease each job once, and those of a lane in their order", { timeout: 120_000 }, async () => {
    const { store, path } = open();
    const lanes = 8;
    await store.jobs.enqueueAll(
      Array.from({ length: 400 }, (_, at) => ({
        ...{ projectId: "p", kind: "add", payload: { text: `word ${at}`, at } },
        lane: `lane ${at % lanes}`,
      })),
    );
    const order = JSON.stringify({ path, jobs: 400 });
    const runs = await Promise.all([1, 2].map(() => runScript("work-queue.ts", order)));
    const lines = runs.map(({ output }) => output.trim().split("\n"));
    expect(lines.flat()).toHaveLength(400);
    expect(new Set(lines.flat()).size).toBe(400);
    // Memories are numbered by the transactions that kept them.
    const kept: number[] = [];
    for await (const { memory } of store.memory("p").admin.export())
      kept.push(Number(memory.replace("word ", "")));
    for (let lane = 0; lane < lanes; lane++) {
      const own = kept.filter((at) => at % lanes === lane);
      expect(own).toHaveLength(50);
      expect(own).toEqual([...own].sort((a, b) => a - b));
    }
    expect(await store.jobs.counts()).toMatchObject({ queued: 0, running: 0, failed: 0 });
    expect((await store.memory("p").admin.verify()).problems).toEqual([]);
  });

  it("have a thousand queued adds happen once each though one of them is killed", {
    timeout: 120_000,
  }, async () => {
    const { store, path } = open();
    await store.jobs.enqueueAll(
      Array.from({ length: 1000 }, (_, at) => ({
        ...{ projectId: `p${at % 3}`, kind: "add", payload: { text: `word ${at}`, at } },
        ...{ lane: `lane ${at % 50}`, maxAttempts: 20 },
      })),
    );
    const order = JSON.stringify({ path, jobs: 1000, leaseMs: 1500 });
    for (const lines of [40, 150, 90]) {
      const victim = startScript("work-queue.ts", order);
      await victim.printed(lines);
      await victim.kill();
    }
    const victim = startScript("work-queue.ts", order);
    const survivor = startScript("work-queue.ts", order);
    await victim.printed(100);
    await victim.kill();
    await survivor.ended;
    expect(
      survivor
        .errors()
        .replace(/^.*(Type Stripping|trace-warnings).*$/gm, "")
        .trim(),
    ).toBe("");
    const kept: string[] = [];
    for (const name of ["p0", "p1", "p2"])
      for await (const { memory, history } of store.memory(name).admin.export()) {
        kept.push(memory);
        expect(history).toHaveLength(1);
      }
    expect(kept).toHaveLength(1000);
    expect(new Set(kept).size).toBe(1000);
    const states = await store.jobs.counts();
    expect(states).toMatchObject({ queued: 0, running: 0, failed: 0, oldestMs: null });
    expect((await store.memory("p0").admin.verify()).problems).toEqual([]);
  });

  it("take over from one that is killed between an effect and its completion", {
    timeout: 60_000,
  }, async () => {
    const { store, path } = open();
    await store.jobs.enqueueAll(
      Array.from({ length: 10 }, (_, at) => ({
        ...{ projectId: "p", kind: "add", payload: { text: `word ${at}` }, maxAttempts: 1 },
      })),
    );
    const order = { path, jobs: 10, leaseMs: 1500, end: "before completing" };
    await runScript("work-queue.ts", JSON.stringify(order));
    const { results } = await store.memory("p").getAll({ scope });
    expect(results).toHaveLength(10);
    await vi.waitFor(
      async () => {
        const jobs = await store.jobs.lease({ ...lease, limit: 100 });
        expect(jobs).toHaveLength(10);
        for (const job of jobs) {
          expect(job.isEffectDone).toBe(true);
          const again = await store.jobs.applyAdd(job, "Anything else", verbatim);
          expect(results.map(({ id }) => id)).toContain(again.results[0]?.id);
          await store.jobs.complete(job.id, job.token);
        }
      },
      { timeout: 20_000, interval: 50 },
    );
    expect((await store.memory("p").getAll({ scope })).total).toBe(10);
    expect(await store.jobs.counts()).toMatchObject({ queued: 0, running: 0, failed: 0 });
  });

  it("hold a rate limit together", { timeout: 60_000 }, async () => {
    const path = temporaryPath();
    const order = JSON.stringify({ path, calls: 300, limit: 250 });
    const runs = await Promise.all([1, 2].map(() => runScript("take-limit.ts", order)));
    const allowed = runs.map(({ output }) => Number(output.trim()));
    expect(allowed.reduce((sum, count) => sum + count, 0)).toBe(250);
  });
});
