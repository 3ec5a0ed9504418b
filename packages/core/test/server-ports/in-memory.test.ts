import { describe, expect, it } from "vitest";
import { inMemoryJobQueue, inMemoryRateLimiter } from "../../src/server-ports/index.ts";
import { testJobQueue, testRateLimiter } from "../../src/testing/index.ts";

testJobQueue("in memory", async () => ({ queue: inMemoryJobQueue() }));
testRateLimiter("in memory", async () => ({ limiter: inMemoryRateLimiter() }));

describe("the in-memory rate limiter", () => {
  it("counts right while it forgets the windows of thousands of keys that are over", async () => {
    let now = 0;
    const limiter = inMemoryRateLimiter({ clock: () => new Date(now) });
    const options = { limit: 1, windowMs: 10 };
    for (let key = 0; key < 5000; key++) {
      now += 1;
      expect((await limiter.take(`k${key}`, options)).allowed).toBe(true);
    }
    expect((await limiter.take("k4999", options)).allowed).toBe(false);
    now += 10;
    expect((await limiter.take("k4999", options)).allowed).toBe(true);
  });

  it("does not keep a window for longer than it is after the clock was set back", async () => {
    let now = 1_000_000;
    const limiter = inMemoryRateLimiter({ clock: () => new Date(now) });
    const options = { limit: 1, windowMs: 100 };
    await limiter.take("k", options);
    now -= 500_000;
    expect(await limiter.take("k", options)).toMatchObject({ allowed: true });
  });
});
