import type { Item, SearchItem } from "@langchain/langgraph-checkpoint";
import { inMemoryDocumentStore } from "@mem0-kit/core";
import { fakeMemory } from "@mem0-kit/core/fake";
import { localMemory } from "@mem0-kit/local";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { Mem0Store } from "../../src/store/index.ts";
import { InMemoryModel } from "./support/in-memory-model.ts";
import { batches } from "./support/operations.ts";

const local = localMemory({ path: ":memory:" });
afterAll(() => local.close());

describe.each([
  ["documents in memory", { memory: fakeMemory(), documents: inMemoryDocumentStore() }, 150],
  ["the local engine", { memory: local, documents: local.documents }, 60],
])("over %s", (_, stores, numRuns) => {
  let users = 0;

  it("any operations come to what they come to in LangGraph's InMemoryStore", async () => {
    await fc.assert(
      fc.asyncProperty(batches, async (all) => {
        users++;
        const store = new Mem0Store({ ...stores, scope: { userId: `user-${users}` } });
        const model = new InMemoryModel();
        let dates = new Map<string, Dates>();
        for (const operations of all) {
          const expected = await model.batch(operations);
          const actual: unknown[] = await store.batch(structuredClone(operations));
          expect(actual.map(withoutDates)).toEqual(expected.map(withoutDates));
          dates = await compareDates(store, model, dates);
        }
      }),
      { numRuns },
    );
  }, 120_000);
});

interface Dates {
  readonly actual: Item;
  readonly expected: Pick<Item, "createdAt" | "updatedAt">;
}

/** The model's dates are other objects after a write, and the same otherwise. */
async function compareDates(store: Mem0Store, model: InMemoryModel, before: Map<string, Dates>) {
  const items = await store.search([], { limit: 1000 });
  const now = model.items().map((item, index): [string, Dates] => {
    const actual = items[index];
    if (actual === undefined) throw new Error("An item is missing.");
    return [JSON.stringify([item.namespace, item.key]), { actual, expected: { ...item } }];
  });
  for (const [place, { actual, expected }] of now) {
    expect(actual.updatedAt.getTime()).toBeGreaterThanOrEqual(actual.createdAt.getTime());
    const former = before.get(place);
    if (former?.expected.createdAt === expected.createdAt)
      expect(actual.createdAt).toEqual(former.actual.createdAt);
    else expect(actual.createdAt).toEqual(actual.updatedAt);
    if (former?.expected.updatedAt === expected.updatedAt)
      expect(actual.updatedAt).toEqual(former.actual.updatedAt);
    else if (former)
      expect(actual.updatedAt.getTime()).toBeGreaterThanOrEqual(former.actual.updatedAt.getTime());
  }
  return new Map(now);
}

function withoutDates(result: unknown): unknown {
  if (Array.isArray(result)) return result.map(withoutDates);
  if (typeof result !== "object" || result === null) return result;
  const { createdAt, updatedAt, ...item } = result as SearchItem;
  expect([createdAt, updatedAt]).toEqual([expect.any(Date), expect.any(Date)]);
  return item;
}
