import { expect, it } from "vitest";
import { createWordCache } from "../../src/text/word-cache.ts";

it("keeps the words that come up and forgets those that do not", () => {
  const cache = createWordCache<number>(8);
  cache.set("the", 0);
  for (let number = 1; number <= 100; number++) {
    expect(cache.get("the")).toBe(0);
    cache.set(`odd ${number}`, number);
  }
  expect(cache.get("odd 1")).toBeUndefined();
  expect(cache.get("odd 100")).toBe(100);
});
