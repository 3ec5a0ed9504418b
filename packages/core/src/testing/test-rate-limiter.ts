import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { RateLimiter, TakeOptions } from "../server-ports/rate-limiter.ts";

/** A fresh limiter, and how to release it. */
export interface RateLimiterSetup {
  readonly limiter: RateLimiter;
  readonly close?: () => Promise<void> | void;
}

/**
 * Registers the contract of `RateLimiter` as vitest tests. Every test gets a fresh limiter.
 *
 * @example
 * ```ts
 * testRateLimiter("in memory", async () => ({ limiter: inMemoryRateLimiter() }));
 * ```
 */
export function testRateLimiter(
  name: string,
  createLimiter: () => Promise<RateLimiterSetup>,
): void {
  describe(`rate limiter: ${name}`, () => {
    let setup: RateLimiterSetup;
    const hour = 3_600_000;
    const take = (change: Partial<TakeOptions> = {}, key = "k") =>
      setup.limiter.take(key, { limit: 3, windowMs: hour, ...change });

    beforeEach(async () => {
      setup = await createLimiter();
    });
    afterEach(() => setup.close?.());

    it("allows up to the limit and says what is left", async () => {
      const before = Date.now();
      const first = await take();
      expect(first).toMatchObject({ allowed: true, limit: 3, remaining: 2, retryAfterMs: 0 });
      expect(first.resetAt.getTime()).toBeGreaterThanOrEqual(before + hour);
      expect(await take()).toMatchObject({ allowed: true, remaining: 1 });
      expect(await take()).toMatchObject({ allowed: true, remaining: 0, resetAt: first.resetAt });
      const refused = await take();
      expect(refused).toMatchObject({ allowed: false, remaining: 0, resetAt: first.resetAt });
      expect(refused.retryAfterMs).toBeGreaterThan(hour / 2);
      expect(refused.retryAfterMs).toBeLessThanOrEqual(hour);
    });

    it("counts each key by itself", async () => {
      for (let call = 0; call < 3; call++) await take();
      expect(await take({}, "other")).toMatchObject({ allowed: true, remaining: 2 });
      expect(await take({}, "K")).toMatchObject({ allowed: true, remaining: 2 });
    });

    it("takes the cost of a call, and nothing where it is too much", async () => {
      expect(await take({ cost: 2 })).toMatchObject({ allowed: true, remaining: 1 });
      expect(await take({ cost: 2 })).toMatchObject({ allowed: false, remaining: 1 });
      expect(await take({ cost: 1 })).toMatchObject({ allowed: true, remaining: 0 });
      expect(await take({ cost: 0 })).toMatchObject({ allowed: true, remaining: 0 });
    });

    it("gives all of the limit again when the window is over", async () => {
      let last = await take({ windowMs: 20, cost: 3 });
      while (Date.now() < last.resetAt.getTime())
        await new Promise((resolve) => setTimeout(resolve, 1));
      last = await take({ windowMs: 20, cost: 3 });
      expect(last).toMatchObject({ allowed: true, remaining: 0 });
    });

    it("never allows more than the limit to calls that come at once", async () => {
      const answers = await Promise.all(Array.from({ length: 50 }, () => take({ limit: 10 })));
      expect(answers.filter(({ allowed }) => allowed)).toHaveLength(10);
    });

    it("goes by a limit that was lowered meanwhile", async () => {
      await take({ limit: 10, cost: 5 });
      expect(await take({ limit: 3 })).toMatchObject({ allowed: false, remaining: 0 });
    });

    it.each([
      ["a cost above the limit", { cost: 4 }],
      ["a negative cost", { cost: -1 }],
      ["no limit", { limit: 0 }],
      ["a window without an end", { windowMs: Number.POSITIVE_INFINITY }],
    ])("refuses %s", async (_, change) => {
      await expect(take(change)).rejects.toMatchObject({ code: "INVALID_INPUT" });
    });

    it("refuses a key without a character", async () => {
      await expect(take({}, "")).rejects.toMatchObject({ code: "INVALID_INPUT" });
    });
  });
}
