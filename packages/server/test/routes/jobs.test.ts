import { setTimeout } from "node:timers/promises";
import { MemoryError } from "@mem0-kit/core";
import { describe, expect, it } from "vitest";
import { guardedFetch } from "../../src/guarded-fetch/index.ts";
import { jobFailure } from "../../src/jobs/job-failure.ts";
import { jobKinds } from "../../src/jobs/job-kinds.ts";
import { runJobs } from "../../src/jobs/run-jobs.ts";
import { ended, until } from "./support/eventually.ts";
import { startWorld } from "./support/start-world.ts";

const add = (messages: string, user_id = "alice") => ({ body: { messages, user_id } });

describe("the worker", () => {
  it("does the adds of one user in their order and those of others beside them", async () => {
    const order: string[] = [];
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const world = await startWorld({
      wrap: (memory) => ({
        ...memory,
        add: async (messages, options) => {
          const [{ content }] = messages as unknown as [{ content: string }];
          if (content === "alice 1") await gate;
          order.push(content);
          return memory.add(messages, options);
        },
      }),
    });
    const { ask, owner } = world;
    const first = await ask(owner, "add", add("alice 1"));
    const second = await ask(owner, "add", { body: { ...add("alice 2").body, run_id: "r" } });
    const bobs = await ask(owner, "add", add("bob 1", "bob"));
    await ended(ask, owner, bobs.body.event_id);
    expect(order).toEqual(["bob 1"]);
    const running = await ask(owner, "getEvent", { params: { id: first.body.event_id } });
    expect(running.body).toMatchObject({ status: "RUNNING", completed_at: null });
    release();
    await ended(ask, owner, second.body.event_id);
    expect(order).toEqual(["bob 1", "alice 1", "alice 2"]);
  });

  it("lets what has begun end before it stops, and takes nothing more", async () => {
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    let began = false;
    const world = await startWorld({
      idle: true,
      wrap: (memory) => ({
        ...memory,
        add: async (...call) => {
          began = true;
          await gate;
          return memory.add(...call);
        },
      }),
    });
    const { ask, owner, services } = world;
    const runner = runJobs({ services, fetch: guardedFetch, pollMs: 5 });
    const { body } = await ask(owner, "add", add("one"));
    await until(async () => began);
    let isStopped = false;
    const stopped = runner.stop().then(() => {
      isStopped = true;
    });
    const later = await ask(owner, "add", add("two", "bob"));
    await setTimeout(20);
    expect(isStopped).toBe(false);
    release();
    await stopped;
    const status = async (id: string) =>
      (await ask(owner, "getEvent", { params: { id } })).body.status;
    expect(await status(body.event_id)).toBe("SUCCEEDED");
    expect(await status(later.body.event_id)).toBe("PENDING");
  });

  it("gives up what hangs when its time is over, and another does it once the lease is, too", async () => {
    let attempts = 0;
    const world = await startWorld({
      idle: true,
      wrap: (memory) => ({
        ...memory,
        add: async (...call) => {
          attempts += 1;
          return attempts === 1 ? new Promise(() => {}) : memory.add(...call);
        },
      }),
    });
    const { ask, owner, services } = world;
    let beats = 0;
    const jobs: typeof services.jobs = {
      ...services.jobs,
      heartbeat: (...call) => {
        beats += 1;
        return services.jobs.heartbeat(...call);
      },
    };
    const options = { services, fetch: guardedFetch, pollMs: 5 };
    const first = runJobs({ ...options, services: { ...services, jobs }, leaseMs: 300 });
    const { body } = await ask(owner, "add", add("I like tea."));
    await until(async () => attempts === 1);
    await first.stop({ graceMs: 10 });
    const beatsBefore = beats;
    const second = runJobs(options);
    const event = await ended(ask, owner, body.event_id);
    await second.stop();
    expect(event.body).toMatchObject({ status: "SUCCEEDED", results: [{ event: "ADD" }] });
    expect(attempts).toBe(2);
    expect(beats).toBe(beatsBefore);
  });

  it("stops also while it looks for work", async () => {
    const { services } = await startWorld({ idle: true });
    let look = () => {};
    const looking = new Promise<void>((resolve) => {
      look = resolve;
    });
    const jobs: typeof services.jobs = {
      ...services.jobs,
      lease: async (options) => {
        look();
        await setTimeout(50);
        return services.jobs.lease(options);
      },
    };
    // A minute's pause after the look would outlast the test.
    const runner = runJobs({
      services: { ...services, jobs },
      fetch: guardedFetch,
      pollMs: 60_000,
    });
    await looking;
    await runner.stop();
    expect((await services.jobs.counts()).running).toBe(0);
  });

  it("keeps its lease while the work goes on", async () => {
    const world = await startWorld({
      idle: true,
      wrap: (memory) => ({
        ...memory,
        add: async (...call) => {
          await setTimeout(250);
          return memory.add(...call);
        },
      }),
    });
    const { ask, owner, services } = world;
    const first = runJobs({ services, fetch: guardedFetch, pollMs: 5, leaseMs: 60 });
    const second = runJobs({ services, fetch: guardedFetch, pollMs: 5, leaseMs: 60 });
    const { body } = await ask(owner, "add", add("one"));
    await ended(ask, owner, body.event_id);
    await Promise.all([first.stop(), second.stop()]);
    const job = await services.jobs.get("default", body.event_id);
    expect(job?.attempts).toBe(1);
  });

  it("adds once through a queue that is one with the memories, also when it ends in between", async () => {
    const world = await startWorld({ durable: true, idle: true });
    const { ask, owner, services } = world;
    const { body } = await ask(owner, "add", add("I like tea."));
    const kinds = [jobKinds.add];
    const [job] = await services.jobs.lease({ kinds, workerId: "dead", leaseMs: 30 });
    if (job === undefined) throw new Error("no job");
    const { messages, options } = job.payload as unknown as Parameters<typeof apply>[0];
    await apply({ messages, options });
    // Its worker is gone before `complete`; another takes the job when the lease is over.
    const runner = runJobs({ services, fetch: guardedFetch, pollMs: 5 });
    const event = await ended(ask, owner, body.event_id);
    await runner.stop();
    expect(event.body).toMatchObject({ status: "SUCCEEDED", results: [{ event: "ADD" }] });
    const listed = await ask(owner, "list", { body: { filters: { user_id: "alice" } } });
    expect(listed.body.count).toBe(1);

    function apply(payload: { messages: string[]; options: { scope: { userId: string } } }) {
      return services.jobs.applyAdd?.(job as never, payload.messages as never, payload.options);
    }
  });

  it("lets a job of a kind that it does not know, and one that throws, fail without harm", async () => {
    const failures: unknown[] = [];
    const world = await startWorld({
      idle: true,
      wrap: (memory) => ({
        ...memory,
        add: async () => {
          throw new TypeError("a secret of the driver");
        },
      }),
    });
    const { ask, owner, services } = world;
    const onFailure = (error: unknown) => failures.push(error);
    const runner = runJobs({ services, fetch: guardedFetch, pollMs: 5, onFailure });
    const { body } = await ask(owner, "add", add("one"));
    const job = await until(async () => {
      const found = await services.jobs.get("default", body.event_id);
      return found?.error ? found : undefined;
    });
    await runner.stop();
    expect(job).toMatchObject({ state: "PENDING", error: { code: "UNAVAILABLE" } });
    expect(JSON.stringify(job.error)).not.toContain("secret");
    expect(failures).toEqual([expect.any(TypeError)]);
  });
});

describe("a failed attempt", () => {
  const now = new Date("2026-01-01T00:00:00Z");

  it("is repeated later and later, unless it would only fail again", () => {
    const busy = new MemoryError("UNAVAILABLE", "[mem0-kit] Busy.");
    const waits = [1, 2, 3, 4, 9].map(
      (attempt) => Number(jobFailure(busy, attempt, now).retryAt) - Number(now),
    );
    expect(waits).toEqual([1000, 10_000, 60_000, 300_000, 300_000]);
    const full = jobFailure(new MemoryError("STORAGE", "[mem0-kit] /data/x is full."), 1, now);
    expect(full.retryAt).toBeDefined();
    expect(full.error.message).not.toContain("/data");
    const wrong = new MemoryError("INVALID_INPUT", "[mem0-kit] Wrong.");
    expect(jobFailure(wrong, 1, now)).toEqual({ error: wrong });
  });
});
