import { expect, it } from "vitest";
import { dimension, embed } from "../src/peer/hashed-embedder.ts";

it("embeds to unit length, close for texts that share parts of words", () => {
  const one = embed("gardening in spring");
  expect(one).toHaveLength(dimension);
  expect(Math.hypot(...one)).toBeCloseTo(1, 9);
  expect(dot(one, embed("a spring garden"))).toBeGreaterThan(dot(one, embed("quarterly taxes")));
});

it("embeds a text without words to zeros", () => {
  expect(Math.hypot(...embed("?!"))).toBe(0);
});

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
}
