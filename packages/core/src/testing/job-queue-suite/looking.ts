import { describe, expect, it } from "vitest";
import { type GetQueue, ids, lease, leaseOne, newJob } from "./jobs-of.ts";

const error = { code: "UNAVAILABLE", message: "Try later." } as const;

export function testLooking(queue: GetQueue): void {
  describe("looking", () => {
    it("lists a project's jobs newest first, by pages and kinds", async () => {
      const made = await queue().enqueueAll(
        Array.from({ length: 7 }, (_, at) => newJob({ kind: at % 2 === 0 ? "add" : "webhook" })),
      );
      await queue().enqueue(newJob({ projectId: "q" }));
      const newest = ids(made).reverse();
      const all = await queue().list("p", { pageSize: 3 });
      expect([ids(all.results), all.total]).toEqual([newest.slice(0, 3), 7]);
      const third = await queue().list("p", { page: 3, pageSize: 3 });
      expect(ids(third.results)).toEqual(newest.slice(6));
      expect(await queue().list("p", { page: 4, pageSize: 3 })).toEqual({ results: [], total: 7 });
      const hooks = await queue().list("p", { kinds: ["webhook"] });
      expect([ids(hooks.results), hooks.total]).toEqual([[newest[1], newest[3], newest[5]], 3]);
      expect(await queue().list("unknown")).toEqual({ results: [], total: 0 });
    });

    it("lists the jobs that a scope sees", async () => {
      const alex = { userId: "alex" };
      const scopes = [alex, { ...alex, runId: "r" }, { userId: "alexa" }, { agentId: "a" }];
      const made = await queue().enqueueAll(scopes.map((scope) => newJob({ scope })));
      await queue().enqueueAll([newJob(), newJob({ scope: alex, projectId: "q" })]);
      const own = await queue().list("p", { scope: alex, pageSize: 1 });
      expect([ids(own.results), own.total]).toEqual([[made[1]?.id], 2]);
      const agents = await queue().list("p", { scope: { agentId: "a" }, kinds: ["add"] });
      expect([ids(agents.results), agents.total]).toEqual([[made[3]?.id], 1]);
      const none = await queue().list("p", { scope: alex, kinds: ["webhook"] });
      expect(none).toEqual({ results: [], total: 0 });
    });

    it("counts what is queued, running and failed, and how old the oldest is", async () => {
      expect(await queue().counts()).toEqual({
        queued: 0,
        running: 0,
        failed: 0,
        oldestMs: null,
      });
      await queue().enqueueAll([newJob(), newJob(), newJob(), newJob({ kind: "export" })]);
      const [done, failed] = await lease(queue(), { limit: 3 });
      await queue().complete(done?.id ?? "", done?.token ?? "");
      await queue().fail(failed?.id ?? "", failed?.token ?? "", { error });
      const counts = await queue().counts();
      expect(counts).toMatchObject({ queued: 1, running: 1, failed: 1 });
      expect(counts.oldestMs).toBeGreaterThanOrEqual(0);
      const adds = await queue().counts({ kinds: ["add"] });
      expect(adds).toMatchObject({ queued: 0, running: 1, failed: 1 });
    });

    it("forgets jobs that have ended for long enough, and none that have not", async () => {
      const made = await queue().enqueueAll([newJob(), newJob(), newJob()]);
      const [done, failed] = await lease(queue(), { limit: 2 });
      await queue().complete(done?.id ?? "", done?.token ?? "");
      await queue().fail(failed?.id ?? "", failed?.token ?? "", { error });
      expect(await queue().sweep()).toBe(0);
      expect(await queue().sweep({ endedDays: 0 })).toBe(2);
      expect(ids((await queue().list("p")).results)).toEqual([made[2]?.id]);
      expect(await queue().counts()).toMatchObject({ queued: 1, failed: 0 });
    });

    it("erases a project's jobs, held ones too, and no other's", async () => {
      await queue().enqueueAll([newJob(), newJob({ lane: "l" }), newJob({ lane: "l" })]);
      const other = await queue().enqueue(newJob({ projectId: "q" }));
      const job = await leaseOne(queue());
      const held = job.projectId === "p" ? job : await leaseOne(queue());
      expect(await queue().erase("p")).toBe(3);
      const late = queue().complete(held.id, held.token);
      await expect(late).rejects.toMatchObject({ code: "CONFLICT" });
      expect((await queue().list("p")).total).toBe(0);
      expect(await queue().get("q", other.id)).not.toBeNull();
    });

    it("erases the jobs that a scope sees, and their lanes go on", async () => {
      const alex = { userId: "alex" };
      const [, run, kept, none] = await queue().enqueueAll([
        newJob({ scope: alex, lane: "l" }),
        newJob({ scope: { ...alex, runId: "r" }, lane: "l" }),
        newJob({ scope: { userId: "billie" }, lane: "l" }),
        newJob({ lane: "l" }),
      ]);
      const first = await leaseOne(queue());
      expect(await queue().erase("p", { ...alex, runId: "r" })).toBe(1);
      expect(await queue().get("p", run?.id ?? "")).toBeNull();
      expect(await queue().erase("p", alex)).toBe(1);
      await expect(queue().heartbeat(first.id, first.token, 1000)).rejects.toMatchObject({
        code: "CONFLICT",
      });
      const next = await leaseOne(queue());
      expect(next.id).toBe(kept?.id);
      await queue().complete(next.id, next.token);
      expect((await leaseOne(queue())).id).toBe(none?.id);
    });
  });
}
