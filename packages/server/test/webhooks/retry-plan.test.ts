import { expect, it } from "vitest";
import {
  webhookAttempts,
  webhookRetryDelay,
  webhookRetryDelays,
} from "../../src/webhooks/index.ts";

const hour = 60 * 60 * 1000;

it("tries 8 times, the last time between 21 and 24 hours after the first", () => {
  const sumWith = (random: number) =>
    webhookRetryDelays.reduce(
      (sum, _, at) => sum + (webhookRetryDelay(at + 1, () => random) ?? 0),
      0,
    );
  expect(webhookAttempts).toBe(8);
  expect(sumWith(0)).toBeLessThanOrEqual(24 * hour);
  expect(sumWith(1)).toBeGreaterThanOrEqual(21 * hour);
});

it("waits longer each time, jitter or not", () => {
  for (let attempt = 1; attempt < webhookAttempts - 1; attempt++)
    expect(webhookRetryDelay(attempt, () => 0)).toBeLessThan(
      webhookRetryDelay(attempt + 1, () => 1) ?? 0,
    );
});

it("spreads what failed together", () => {
  const delays = new Set(Array.from({ length: 100 }, () => webhookRetryDelay(3)));
  expect(delays.size).toBeGreaterThan(50);
});

it("plans nothing after the last attempt", () => {
  expect(webhookRetryDelay(webhookAttempts)).toBeNull();
  expect(webhookRetryDelay(webhookAttempts + 5)).toBeNull();
});
