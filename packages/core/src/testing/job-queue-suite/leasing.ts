import { describe, expect, it } from "vitest";
import { type GetQueue, ids, lease, leaseOne, newJob, untilExpired } from "./jobs-of.ts";

export function testLeasing(queue: GetQueue): void {
  describe("leasing", () => {
    it("gives each job to one holder only", async () => {
      const made = await queue().enqueueAll(Array.from({ length: 30 }, () => newJob()));
      const leases = await Promise.all(
        Array.from({ length: 8 }, () => lease(queue(), { limit: 4 })),
      );
      const rest = await lease(queue(), { limit: 100 });
      const taken = [...leases.flat(), ...rest];
      expect(ids(taken).sort()).toEqual(ids(made).sort());
      expect(await lease(queue(), { limit: 100 })).toEqual([]);
      expect(new Set(taken.map(({ token }) => token)).size).toBe(30);
    });

    it("gives the one due first before the others, and none before its time", async () => {
      const at = Date.now();
      const late = await queue().enqueue(newJob({ runAt: new Date(at - 1000) }));
      const early = await queue().enqueue(newJob({ runAt: new Date(at - 9000) }));
      await queue().enqueue(newJob({ runAt: new Date(at + 3_600_000) }));
      expect(ids(await lease(queue(), { limit: 10 }))).toEqual([early.id, late.id]);
    });

    it("gives jobs of the asked kinds only", async () => {
      await queue().enqueue(newJob({ kind: "export" }));
      const hook = await queue().enqueue(newJob({ kind: "webhook" }));
      expect(await lease(queue())).toEqual([]);
      expect(ids(await lease(queue(), { kinds: ["webhook", "add"], limit: 9 }))).toEqual([hook.id]);
    });

    it("says what the holder needs, and shows the job as running", async () => {
      const scope = { userId: "alex" };
      const { id } = await queue().enqueue(newJob({ scope, maxAttempts: 2 }));
      const before = Date.now();
      const job = await leaseOne(queue(), { leaseMs: 50_000 });
      expect(job).toMatchObject({ id, projectId: "p", kind: "add", scope, attempt: 1 });
      expect(job).toMatchObject({ maxAttempts: 2, isEffectDone: false });
      expect(job.leasedUntil.getTime()).toBeGreaterThanOrEqual(before + 50_000);
      const shown = await queue().get("p", id);
      expect(shown).toMatchObject({ state: "RUNNING", attempts: 1, startedAt: expect.any(Date) });
    });

    it("lets no project wait for another's many jobs", async () => {
      await queue().enqueueAll(Array.from({ length: 500 }, () => newJob({ projectId: "loud" })));
      await queue().enqueue(newJob({ projectId: "late" }));
      await queue().enqueue(newJob({ projectId: "later" }));
      const first = await lease(queue(), { limit: 3 });
      expect(first.map(({ projectId }) => projectId).sort()).toEqual(["late", "later", "loud"]);
      await queue().enqueueAll([newJob({ projectId: "late" }), newJob({ projectId: "later" })]);
      const single = [await leaseOne(queue()), await leaseOne(queue()), await leaseOne(queue())];
      expect(single.map(({ projectId }) => projectId).sort()).toEqual(["late", "later", "loud"]);
    });

    it("is taken over once it has run out, and then the old holder can do nothing", async () => {
      const { id } = await queue().enqueue(newJob());
      const old = await leaseOne(queue(), { leaseMs: 1 });
      await untilExpired(old);
      const present = await leaseOne(queue());
      expect(present).toMatchObject({ id, attempt: 2 });
      const conflict = { code: "CONFLICT" };
      const error = { code: "UNAVAILABLE", message: "gone" } as const;
      await expect(queue().complete(id, old.token)).rejects.toMatchObject(conflict);
      await expect(queue().fail(id, old.token, { error })).rejects.toMatchObject(conflict);
      await expect(queue().heartbeat(id, old.token, 1000)).rejects.toMatchObject(conflict);
      expect(await queue().get("p", id)).toMatchObject({ state: "RUNNING", attempts: 2 });
      await queue().complete(id, present.token, { result: 1 });
      expect(await queue().get("p", id)).toMatchObject({ state: "SUCCEEDED", result: 1 });
    });

    it("lasts for longer after a heartbeat", async () => {
      await queue().enqueue(newJob());
      const job = await leaseOne(queue(), { leaseMs: 1 });
      const until = await queue().heartbeat(job.id, job.token, 60_000);
      expect(until.getTime()).toBeGreaterThan(job.leasedUntil.getTime());
      await untilExpired(job);
      expect(await lease(queue())).toEqual([]);
    });

    it("that runs out of the last attempt ends the job as failed", async () => {
      const { id } = await queue().enqueue(newJob({ maxAttempts: 2, lane: "l" }));
      const next = await queue().enqueue(newJob({ lane: "l" }));
      for (const attempt of [1, 2]) {
        const job = await leaseOne(queue(), { leaseMs: 1 });
        expect(job).toMatchObject({ id, attempt });
        await untilExpired(job);
      }
      // It may take one look to end the job, and another to go on with its lane.
      const found = [...(await lease(queue())), ...(await lease(queue()))];
      expect(ids(found)).toEqual([next.id]);
      const failed = await queue().get("p", id);
      expect(failed).toMatchObject({ state: "FAILED", attempts: 2, error: { code: "TIMEOUT" } });
    });

    it("is refused without a kind, for no time and for a token that nobody has", async () => {
      const invalid = { code: "INVALID_INPUT" };
      await expect(lease(queue(), { kinds: [] })).rejects.toMatchObject(invalid);
      await expect(lease(queue(), { leaseMs: 0 })).rejects.toMatchObject(invalid);
      await expect(lease(queue(), { limit: 0 })).rejects.toMatchObject(invalid);
      const { id } = await queue().enqueue(newJob());
      await expect(queue().complete(id, "guess")).rejects.toMatchObject({ code: "CONFLICT" });
      const job = await leaseOne(queue());
      await expect(queue().complete(id, "")).rejects.toMatchObject({ code: "CONFLICT" });
      const unknown = queue().complete(crypto.randomUUID(), job.token);
      await expect(unknown).rejects.toMatchObject({ code: "CONFLICT" });
    });
  });
}
