import { localMemory } from "@mem0-kit/local";
import { describe, expect, it } from "vitest";
import { scoreParts } from "../src/server/score-parts.ts";
import { bucketDays } from "../src/ui/memories/bucket-days.ts";
import { bucketName } from "../src/ui/memories/bucket-name.ts";
import { describeParts, whyFound } from "../src/ui/memories/describe-parts.ts";
import { everything, isNarrowed, queryString } from "../src/ui/memories/memory-query.ts";
import { spanIdOf, spanOf, timeSpans } from "../src/ui/memories/time-spans.ts";

describe("the bars of the timeline", () => {
  const sum = (days: Parameters<typeof bucketDays>[0], today: string) => {
    const drawn = bucketDays(days, today);
    return drawn.buckets.reduce((total, { count }) => total + count, drawn.earlier);
  };

  it("are of days while these are few, without gaps and up to today", () => {
    const days = [
      { day: "2026-02-27", count: 2 },
      { day: "2026-03-02", count: 1 },
    ];
    const { unit, buckets } = bucketDays(days, "2026-03-03");
    expect(unit).toBe("day");
    expect(buckets).toHaveLength(14);
    expect(buckets.slice(-5)).toEqual([
      { from: "2026-02-27", to: "2026-02-27", count: 2 },
      { from: "2026-02-28", to: "2026-02-28", count: 0 },
      { from: "2026-03-01", to: "2026-03-01", count: 0 },
      { from: "2026-03-02", to: "2026-03-02", count: 1 },
      { from: "2026-03-03", to: "2026-03-03", count: 0 },
    ]);
  });

  it.each([
    ["2026-01-10", "week", "2026-02-23", "2026-03-01"],
    ["2024-06-30", "month", "2026-02-01", "2026-02-28"],
    ["2001-06-30", "year", "2026-01-01", "2026-12-31"],
  ])("are wider the further back the first one is: %s, by %s", (day, unit, from, to) => {
    const drawn = bucketDays([{ day, count: 3 }], "2026-02-28");
    expect(drawn).toMatchObject({ unit, earlier: 0 });
    expect(drawn.buckets.at(-1)).toEqual({ from, to, count: 0 });
    expect(drawn.buckets.length).toBeLessThanOrEqual(40);
  });

  it("count every memory, also one of long ago, of the future and of a leap day", () => {
    const days = ["1920-01-01", "1999-12-31", "2024-02-29", "2027-01-01"];
    const counted = days.map((day) => ({ day, count: 5 }));
    expect(sum(counted, "2026-03-03")).toBe(20);
    expect(bucketDays(counted, "2026-03-03").earlier).toBe(5);
    expect(sum([], "2026-03-03")).toBe(0);
  });

  it("have names", () => {
    expect(bucketName({ from: "2026-03-02" }, "day")).toBe("2 Mar 2026");
    expect(bucketName({ from: "2026-03-02" }, "week")).toBe("week of 2 Mar 2026");
    expect(bucketName({ from: "2026-03-01" }, "month")).toBe("March 2026");
    expect(bucketName({ from: "2026-01-01" }, "year")).toBe("2026");
  });
});

describe("a time span", () => {
  const today = new Date(2026, 2, 1, 9);

  it("begins so many days ago and is known again", () => {
    expect(spanOf("today", today)).toEqual({ from: "2026-03-01" });
    expect(spanOf("week", today)).toEqual({ from: "2026-02-23" });
    for (const { id } of timeSpans) expect(spanIdOf(spanOf(id, today), today)).toBe(id);
  });

  it("is any one without days, and an own one with others", () => {
    expect(spanIdOf({}, today)).toBe("any");
    expect(spanIdOf({ from: "2026-02-23", to: "2026-02-24" }, today)).toBe("own");
    expect(spanIdOf({ to: "2026-02-24" }, today)).toBe("own");
  });
});

describe("the query of the page", () => {
  it("is nothing for everything", () => {
    expect(queryString(everything, {})).toBe("");
    expect(isNarrowed(everything)).toBe(false);
    expect(isNarrowed({ ...everything, to: "2026-03-01" })).toBe(true);
  });

  it("turns days into the moments at which they begin and end here", () => {
    const query = { ...everything, from: "2026-03-01", to: "2026-03-31", order: "oldest" } as const;
    const given = new URLSearchParams(queryString(query, { cursor: "c" }));
    expect(Object.fromEntries(given)).toEqual({
      cursor: "c",
      order: "oldest",
      from: new Date(2026, 2, 1).toISOString(),
      to: new Date(2026, 3, 1).toISOString(),
    });
  });

  it("leaves the order to the scores in a search", () => {
    expect(queryString({ ...everything, order: "oldest" }, { q: "tea" })).toBe("?q=tea");
  });
});

describe("why a memory was found", () => {
  it("is told of what the embedded engine says", async () => {
    const memory = localMemory({ path: ":memory:" });
    const scope = { userId: "alex" };
    await memory.add("I'm a vegetarian. I play the cello in an orchestra.", { scope });
    const reasonOf = async (query: string) => {
      const { results } = await memory.search(query, { scope, topK: 1, explain: true });
      const parts = scoreParts(results[0]?.explain) ?? {};
      return { why: whyFound(parts), names: describeParts(parts).map(({ name }) => name) };
    };
    const byWord = await reasonOf("cello");
    expect(byWord.why).toMatch(/shares words/);
    expect(byWord.names).toContain("words found");
    const byTopic = await reasonOf("What can I cook for dinner tonight?");
    expect(byTopic.why).toMatch(/shares no word/);
    expect(byTopic.names).toContain("topic");
    expect(byTopic.names).not.toContain("words found");
    await memory.close();
  });

  it("shows the parts of another backend by their own names, without those that are nothing", () => {
    expect(describeParts({ semanticScore: 0.8, bm25_score: 0.4, boost: 0 })).toEqual([
      { name: "semantic score", value: 0.8 },
      { name: "bm25 score", value: 0.4 },
    ]);
    expect(whyFound({ semanticScore: 0.8 })).toBeUndefined();
  });

  it("is left out where a backend tells no numbers", () => {
    expect(scoreParts(undefined)).toBeUndefined();
    expect(scoreParts({ reason: "good" })).toBeUndefined();
    expect(scoreParts({ reason: "good", bm25: 0.5 })).toEqual({ bm25: 0.5 });
  });
});
