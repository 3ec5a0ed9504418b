import { randomUUID } from "node:crypto";
import type { MemoryItem } from "@mem0-kit/core";
import { describe, expect, it } from "vitest";
import { summarize, summaryLimits } from "../../src/summaries/summarize.ts";

function item(memory: string, day: number, ...categories: string[]): MemoryItem {
  const at = new Date(Date.UTC(2026, 0, 1 + day));
  return { id: randomUUID(), memory, metadata: {}, categories, createdAt: at, updatedAt: at };
}

async function* feed(items: readonly MemoryItem[]): AsyncGenerator<MemoryItem> {
  yield* items;
}

describe("a summary", () => {
  it("is nothing for no memories", async () => {
    expect(await summarize(feed([]))).toEqual([]);
  });

  it("brings memories together by category, the newest first", async () => {
    const summary = await summarize(
      feed([
        item("Loves sushi", 1, "food", "user_preferences"),
        item("Lives in Berlin", 5),
        item("Is vegetarian now", 3, "food"),
        item("Runs", 3, "sports"),
      ]),
    );
    expect(summary).toEqual([
      {
        category: "misc",
        summary: "Lives in Berlin",
        total: 1,
        updated_at: "2026-01-06T00:00:00.000000Z",
      },
      {
        category: "food",
        summary: "Is vegetarian now\nLoves sushi",
        total: 2,
        updated_at: "2026-01-04T00:00:00.000000Z",
      },
      {
        category: "sports",
        summary: "Runs",
        total: 1,
        updated_at: "2026-01-04T00:00:00.000000Z",
      },
    ]);
  });

  it("shows the newest of many and says how many there are", async () => {
    const items = Array.from({ length: 40 }, (_, day) => item(`Note ${day}`, day, "misc"));
    const [only] = await summarize(feed(items.toReversed()));
    expect(only?.total).toBe(40);
    expect(only?.summary.split("\n")).toHaveLength(summaryLimits.shown);
    expect(only?.summary).toMatch(/^Note 39\nNote 38\n/);
  });

  it("says the same once, and a text on one line, shortened at a whole character", async () => {
    const long = `${"x".repeat(summaryLimits.length - 1)}😀 and more`;
    const items = [item("Likes\n  tea", 2), item("Likes tea", 1), item(long, 0)];
    const [only] = await summarize(feed(items));
    expect(only?.summary).toBe(`Likes tea\n${"x".repeat(summaryLimits.length - 1)}…`);
    expect(only?.summary.isWellFormed()).toBe(true);
  });

  it("reads no more than its bound", async () => {
    let given = 0;
    async function* endless() {
      for (;;) yield item(`Note ${++given}`, 0);
    }
    const [only] = await summarize(endless());
    expect(only?.total).toBe(summaryLimits.memories);
    expect(given).toBe(summaryLimits.memories + 1);
  });

  it("takes names of categories as they come, also those that objects inherit", async () => {
    const [only] = await summarize(feed([item("x", 0, "__proto__")]));
    expect(only?.category).toBe("__proto__");
  });
});
