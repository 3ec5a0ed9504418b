import { describe, expect, it } from "vitest";
import { MemoryError } from "../../memory-error.ts";
import { type GetQueue, ids, lease, leaseOne, newJob } from "./jobs-of.ts";

const error = { code: "UNAVAILABLE", message: "Try later." } as const;

export function testEnding(queue: GetQueue): void {
  describe("ending", () => {
    it("keeps the result and forgets the payload", async () => {
      await queue().enqueue(newJob());
      const { id, token } = await leaseOne(queue());
      await queue().complete(id, token, { result: { ids: ["a"] } });
      const done = await queue().get("p", id);
      expect(done).toMatchObject({ state: "SUCCEEDED", result: { ids: ["a"] }, payload: null });
      expect(done).toMatchObject({ endedAt: expect.any(Date), error: null });
      await expect(queue().complete(id, token)).rejects.toMatchObject({ code: "CONFLICT" });
    });

    it("enqueues what follows together with it, or none of both", async () => {
      await queue().enqueue(newJob());
      const { id, token } = await leaseOne(queue());
      const bad = { enqueue: [newJob({ kind: "webhook" }), newJob({ maxAttempts: -1 })] };
      await expect(queue().complete(id, token, bad)).rejects.toMatchObject({
        code: "INVALID_INPUT",
      });
      expect(await queue().get("p", id)).toMatchObject({ state: "RUNNING" });
      expect(await lease(queue(), { kinds: ["webhook"] })).toEqual([]);
      const next = await queue().complete(id, token, { enqueue: [newJob({ kind: "webhook" })] });
      expect(ids(await lease(queue(), { kinds: ["webhook"] }))).toEqual(ids(next));
    });

    it("is put off by a failure that may be tried again, until the attempts are used up", async () => {
      const { id } = await queue().enqueue(newJob({ maxAttempts: 2 }));
      const first = await leaseOne(queue());
      const at = new Date();
      expect(await queue().fail(id, first.token, { error, retryAt: at })).toBe("PENDING");
      expect(await queue().get("p", id)).toMatchObject({ state: "PENDING", attempts: 1, error });
      const second = await leaseOne(queue());
      expect(second.attempt).toBe(2);
      expect(await queue().fail(id, second.token, { error, retryAt: at })).toBe("FAILED");
      const failed = await queue().get("p", id);
      expect(failed).toMatchObject({ state: "FAILED", attempts: 2, error });
      expect(failed).toMatchObject({ payload: { text: "tea" }, endedAt: expect.any(Date) });
      expect(await lease(queue())).toEqual([]);
    });

    it("takes a MemoryError for the reason of a failure, and forgets it after a success", async () => {
      const { id } = await queue().enqueue(newJob());
      const first = await leaseOne(queue());
      const reason = new MemoryError("RATE_LIMITED", "[mem0-kit] Too many. Wait.");
      await queue().fail(id, first.token, { error: reason, retryAt: new Date() });
      expect((await queue().get("p", id))?.error).toEqual({
        code: "RATE_LIMITED",
        message: "[mem0-kit] Too many. Wait.",
      });
      const second = await leaseOne(queue());
      await queue().complete(id, second.token);
      expect((await queue().get("p", id))?.error).toBeNull();
    });
  });
}
