import { describe, expect, it } from "vitest";
import { type GetQueue, ids, lease, leaseOne, newJob } from "./jobs-of.ts";

const error = { code: "UNAVAILABLE", message: "Try later." } as const;

export function testLanes(queue: GetQueue): void {
  describe("a lane", () => {
    it("runs one job at a time, in the order of enqueuing", async () => {
      const made = await queue().enqueueAll([
        newJob({ lane: "l" }),
        newJob({ lane: "l", runAt: new Date(0) }),
        newJob({ lane: "l" }),
      ]);
      const seen: string[] = [];
      for (const _ of made) {
        const jobs = await lease(queue(), { limit: 10 });
        expect(jobs).toHaveLength(1);
        for (const { id, token } of jobs) {
          seen.push(id);
          await queue().complete(id, token);
        }
      }
      expect(seen).toEqual(ids(made));
    });

    it("is another one in another project, and holds up no other lane", async () => {
      await queue().enqueueAll([
        newJob({ lane: "l" }),
        newJob({ lane: "l" }),
        newJob({ lane: "m" }),
        newJob({ lane: "l", projectId: "q" }),
        newJob(),
      ]);
      expect(await lease(queue(), { limit: 10 })).toHaveLength(4);
    });

    it("waits for a job that is tried again later, and goes on when it has failed", async () => {
      await queue().enqueueAll([newJob({ lane: "l", maxAttempts: 3 }), newJob({ lane: "l" })]);
      const job = await leaseOne(queue());
      const later = new Date(Date.now() + 3_600_000);
      expect(await queue().fail(job.id, job.token, { error, retryAt: later })).toBe("PENDING");
      expect(await lease(queue())).toEqual([]);
      expect(await queue().get("p", job.id)).toMatchObject({ runAt: later, error });
      await queue().erase("p");
      const again = await queue().enqueueAll([newJob({ lane: "l" }), newJob({ lane: "l" })]);
      const holder = await leaseOne(queue());
      expect(await queue().fail(holder.id, holder.token, { error })).toBe("FAILED");
      expect(ids(await lease(queue()))).toEqual([again[1]?.id]);
    });

    it("can be waited for: until all that was there has ended", async () => {
      expect(await queue().waitForLane("p", "l", 0)).toBe(true);
      await queue().enqueueAll([newJob({ lane: "l" }), newJob({ lane: "l" })]);
      await queue().enqueue(newJob({ lane: "m" }));
      expect(await queue().waitForLane("p", "l", 20)).toBe(false);
      expect(await queue().waitForLane("q", "l", 20)).toBe(true);
      const waiting = queue().waitForLane("p", "l", 60_000);
      await queue().erase("p");
      expect(await waiting).toBe(true);
    });

    it("is waited for while others go on enqueuing to it", async () => {
      await queue().enqueue(newJob({ lane: "l" }));
      const job = await leaseOne(queue());
      const waiting = queue().waitForLane("p", "l", 60_000);
      // It has looked at what is there before the next one comes.
      expect(await queue().waitForLane("p", "l", 10)).toBe(false);
      await queue().enqueue(newJob({ lane: "l" }));
      await queue().complete(job.id, job.token);
      expect(await waiting).toBe(true);
      expect(await queue().waitForLane("p", "l", 10)).toBe(false);
    });
  });
}
