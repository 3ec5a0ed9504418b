import { InMemoryStore } from "@langchain/langgraph-checkpoint";
import fc from "fast-check";
import { expect, it } from "vitest";
import { matchesFilter } from "../../src/store/matches-filter.ts";
import { filter, value } from "./support/operations.ts";

const passes = async (kept: object, asked: Record<string, unknown>) => {
  const store = new InMemoryStore();
  await store.put(["a"], "x", kept);
  return (await store.search(["a"], { filter: asked })).length === 1;
};

it("lets through what LangGraph's InMemoryStore does", async () => {
  let passed = 0;
  const property = fc.asyncProperty(value, filter, async (kept, asked) => {
    // A search's filter passes no null, which deletes.
    fc.pre(kept !== null);
    const wanted = await passes(kept as object, asked);
    expect(matchesFilter(kept, asked)).toBe(wanted);
    if (wanted) passed++;
  });
  await fc.assert(property, { numRuns: 3000 });
  expect(passed).toBeGreaterThan(300);
});

it.each<[string, Record<string, unknown>, boolean]>([
  ["equal values", { kind: "tea" }, true],
  ["keys that are not there", { color: "red" }, false],
  ["all of several keys", { kind: "tea", cups: 2 }, false],
  ["a range", { cups: { $gte: 3, $lt: 4 } }, true],
  ["numbers written as text", { cups: { $gt: "2" } }, true],
  ["text that is no number", { kind: { $gt: "a" } }, false],
  ["one of a list", { kind: { $in: ["tea", "milk"] } }, true],
  ["none of a list", { kind: { $nin: ["tea"] } }, false],
  ["a key that is not there by $ne", { color: { $ne: "red" } }, true],
  ["an unknown operator", { kind: { $like: "t" } }, false],
  ["objects, which are never the same", { tags: ["hot"] }, false],
])("knows %s", async (_, asked, wanted) => {
  const kept = { kind: "tea", cups: 3, tags: ["hot"] };
  expect(matchesFilter(kept, asked)).toBe(wanted);
  expect(await passes(kept, asked)).toBe(wanted);
});
