import { describe, expect, it } from "vitest";
import type { NewJob } from "../../server-ports/job-queue.ts";
import { nastyJson } from "../nasty-json.ts";
import { type GetQueue, ids, leaseOne, newJob } from "./jobs-of.ts";

export function testEnqueuing(queue: GetQueue): void {
  describe("enqueuing", () => {
    it("keeps what it was given, until it is asked for by its project", async () => {
      const runAt = new Date(Date.now() - 5000);
      const scope = { userId: "alex", runId: "r" };
      const given = newJob({ scope, runAt, maxAttempts: 3, lane: "l" });
      const { id, state, isNew } = await queue().enqueue(given);
      expect({ state, isNew }).toEqual({ state: "PENDING", isNew: true });
      expect(id).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
      const job = await queue().get("p", id);
      expect(job).toMatchObject({ id, projectId: "p", kind: "add", scope, state: "PENDING" });
      expect(job).toMatchObject({ attempts: 0, maxAttempts: 3, runAt, payload: { text: "tea" } });
      expect(job).toMatchObject({ startedAt: null, endedAt: null, result: null, error: null });
      expect(await queue().get("q", id)).toBeNull();
      expect(await queue().get("p", crypto.randomUUID())).toBeNull();
    });

    it("hands a payload over exactly, whatever JSON it is", async () => {
      for (const payload of nastyJson) await queue().enqueue(newJob({ payload }));
      const jobs = await queue().lease({
        kinds: ["add"],
        workerId: "w",
        leaseMs: 60_000,
        limit: 1000,
      });
      expect(jobs.map(({ payload }) => payload)).toEqual([...nastyJson]);
    });

    it("gives the first job for the same key and project, also after its end", async () => {
      const idempotencyKey = "turn 1";
      const first = await queue().enqueue(newJob({ idempotencyKey }));
      const again = await queue().enqueue(newJob({ idempotencyKey, payload: "other" }));
      expect(again).toEqual({ id: first.id, state: "PENDING", isNew: false });
      const job = await leaseOne(queue());
      expect(job).toMatchObject({ id: first.id, payload: { text: "tea" } });
      await queue().complete(job.id, job.token);
      const late = await queue().enqueue(newJob({ idempotencyKey }));
      expect(late).toEqual({ id: first.id, state: "SUCCEEDED", isNew: false });
      const other = await queue().enqueue(newJob({ idempotencyKey, projectId: "q" }));
      expect(other.isNew).toBe(true);
    });

    it("makes one job of a key that comes many times at once", async () => {
      const job = newJob({ idempotencyKey: "k" });
      const made = await Promise.all(Array.from({ length: 20 }, () => queue().enqueue(job)));
      expect(new Set(ids(made)).size).toBe(1);
      expect(made.filter(({ isNew }) => isNew)).toHaveLength(1);
    });

    it("keeps several in their order, or none where one is refused", async () => {
      const made = await queue().enqueueAll([newJob(), newJob(), newJob({ projectId: "q" })]);
      const { results, total } = await queue().list("p");
      expect(ids(results)).toEqual([made[1]?.id, made[0]?.id]);
      expect(total).toBe(2);
      const bad = [newJob(), newJob({ kind: "not a kind" })];
      await expect(queue().enqueueAll(bad)).rejects.toMatchObject({ code: "INVALID_INPUT" });
      expect((await queue().list("p")).total).toBe(2);
    });

    it.each([
      ["no project", { projectId: " " }],
      ["a kind that is no name", { kind: "" }],
      ["a payload that is not JSON", { payload: new Map() }],
      ["no payload", { payload: undefined }],
      ["an empty lane", { lane: "" }],
      ["no attempts", { maxAttempts: 0 }],
      ["a scope without ids", { scope: {} }],
      ["a time that is none", { runAt: new Date(Number.NaN) }],
      ["an unknown field", { priority: 1 }],
    ])("refuses %s", async (_, change) => {
      const job = { ...newJob(), ...change } as unknown as NewJob;
      const refusal = expect.stringMatching(/INVALID_INPUT|SCOPE_REQUIRED/);
      await expect(queue().enqueue(job)).rejects.toMatchObject({ code: refusal });
    });
  });
}
