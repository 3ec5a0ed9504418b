import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchesFilter } from "../../src/filter/matches-filter.ts";
import { parseFilter } from "../../src/filter/parse-filter.ts";
import type { MemoryItem } from "../../src/memory.ts";
import { item } from "../support/test-driver.ts";

const subject = item({
  id: "m1",
  memory: "Alex drinks Green Tea.",
  userId: "alex",
  runId: "r1",
  metadata: { topic: "drinks", tags: ["tea", 2], level: 3, gone: null, nested: { a: [1] } },
  categories: ["Food", "personal_details"],
  createdAt: new Date("2026-05-08T23:59:59.999Z"),
  updatedAt: new Date("2026-05-10T12:00:00Z"),
  eventTime: new Date("2026-05-01T08:00:00Z"),
  expirationDate: "2026-12-31",
});

const matches = (filter: unknown, of: MemoryItem = subject) => {
  const parsed = parseFilter(filter);
  if (parsed === undefined) throw new Error("no filter to test");
  return matchesFilter(parsed, of);
};

describe("matchesFilter", () => {
  it.each<[string, boolean, unknown]>([
    ["an id", true, { userId: "alex" }],
    ["an id by case", false, { userId: "Alex" }],
    ["another id", false, { userId: "sam" }],
    ["one of the ids", true, { userId: { in: ["sam", "alex"] } }],
    ["none of the ids", false, { userId: { in: ["sam"] } }],
    ["an empty list", false, { userId: { in: [] } }],
    ["ne of another id", true, { userId: { ne: "sam" } }],
    ["ne of the id", false, { userId: { ne: "alex" } }],
    ["ne of an id that is not there", true, { agentId: { ne: "chef" } }],
    ["an id that is not there", false, { agentId: "chef" }],
    ["a star on an id", true, { runId: "*" }],
    ["a star on an id that is not there", false, { agentId: "*" }],
    ["NOT of a star", true, { NOT: { agentId: "*" } }],
    ["memory ids", true, { memoryIds: ["m0", "m1"] }],
    ["other memory ids", false, { memoryIds: ["m0"] }],
    ["a keyword", true, { keywords: { contains: "Green Tea" } }],
    ["a keyword by case", false, { keywords: { contains: "green tea" } }],
    ["a keyword whatever the case", true, { keywords: { icontains: "green TEA" } }],
    ["the whole text", true, { text: "Alex drinks Green Tea." }],
    ["a part of the text for the whole", false, { text: "Alex" }],
    ["one of the categories", true, { categories: { in: ["work", "Food"] } }],
    ["a category by case", false, { categories: { in: ["food"] } }],
    ["a part of a category, whatever the case", true, { categories: { contains: "DETAIL" } }],
    ["no part of a category", false, { categories: { contains: "work" } }],
    ["a metadata value", true, { metadata: { topic: "drinks" } }],
    ["a metadata number", true, { metadata: { level: 3 } }],
    ["a metadata number as text", false, { metadata: { level: "3" } }],
    ["a metadata list", true, { metadata: { tags: ["tea", 2] } }],
    ["a metadata list in another order", false, { metadata: { tags: [2, "tea"] } }],
    ["a metadata object", true, { metadata: { nested: { eq: { a: [1] } } } }],
    ["an element of a metadata list", true, { metadata: { tags: { contains: "tea" } } }],
    ["a part of an element", false, { metadata: { tags: { contains: "te" } } }],
    ["a part of a metadata text", true, { metadata: { topic: { contains: "rink" } } }],
    ["ne of a metadata value", false, { metadata: { topic: { ne: "drinks" } } }],
    ["ne of a key that is not there", true, { metadata: { colour: { ne: "red" } } }],
    ["a star on a metadata key", true, { metadata: { level: "*" } }],
    ["a star on a metadata null", false, { metadata: { gone: "*" } }],
    ["a star on an inherited name", false, { metadata: { toString: "*" } }],
    ["a dotted metadata path", false, { metadata: { "nested.a": "*" } }],
  ])("%s: %s", (_, expected, filter) => {
    expect(matches(filter)).toBe(expected);
  });

  it.each<[string, boolean, unknown]>([
    ["gt the instant before", true, { createdAt: { gt: "2026-05-08T23:59:59.998Z" } }],
    ["gt the instant", false, { createdAt: { gt: "2026-05-08T23:59:59.999Z" } }],
    ["gte the instant", true, { createdAt: { gte: "2026-05-08T23:59:59.999Z" } }],
    [
      "lte the instant of another zone",
      true,
      { createdAt: { lte: "2026-05-09T01:59:59.999+02:00" } },
    ],
    ["lt the instant", false, { createdAt: { lt: "2026-05-08T23:59:59.999Z" } }],
    ["the day", true, { createdAt: "2026-05-08" }],
    ["the next day", false, { createdAt: "2026-05-09" }],
    ["gt the day", false, { createdAt: { gt: "2026-05-08" } }],
    ["gt the day before", true, { createdAt: { gt: "2026-05-07" } }],
    ["gte the day", true, { createdAt: { gte: "2026-05-08" } }],
    ["lte the day", true, { createdAt: { lte: "2026-05-08" } }],
    ["lt the day", false, { createdAt: { lt: "2026-05-08" } }],
    ["lt the next day", true, { createdAt: { lt: "2026-05-09" } }],
    ["in days", true, { createdAt: { in: ["2026-05-07", "2026-05-08"] } }],
    ["ne the day", false, { createdAt: { ne: "2026-05-08" } }],
    ["a Date", true, { updatedAt: new Date("2026-05-10T12:00:00Z") }],
    ["the event time by timestamp", true, { timestamp: "2026-05-01" }],
    ["the creation by timestamp", false, { timestamp: "2026-05-08" }],
    ["expiration on its day", true, { expirationDate: { lte: "2026-12-31" } }],
    ["expiration before its day", false, { expirationDate: { lt: "2026-12-31" } }],
  ])("compares dates: %s: %s", (_, expected, filter) => {
    expect(matches(filter)).toBe(expected);
  });

  it("takes the creation time for a timestamp where the event time is unknown", () => {
    const { eventTime: _, ...rest } = subject;
    expect(matches({ timestamp: "2026-05-08" }, rest)).toBe(true);
  });

  it("lets a date that is not there pass ne and nothing else", () => {
    const { expirationDate: _, ...rest } = subject;
    const passes = (filter: unknown) => matches({ expirationDate: filter }, rest);
    expect(passes({ ne: "2026-12-31" })).toBe(true);
    expect(passes("2026-12-31")).toBe(false);
    expect(passes({ gt: "2000-01-01" })).toBe(false);
    expect(passes({ lt: "2100-01-01" })).toBe(false);
    expect(passes({ in: ["2026-12-31"] })).toBe(false);
    expect(passes("*")).toBe(false);
  });

  it("combines filters as logic does", () => {
    const yes = { userId: "alex" };
    const no = { userId: "sam" };
    expect(matches({ AND: [yes, no] })).toBe(false);
    expect(matches({ OR: [no, yes] })).toBe(true);
    expect(matches({ OR: [no, no] })).toBe(false);
    expect(matches({ AND: [yes], OR: [no] })).toBe(false);
    expect(matches({ NOT: [no, no] })).toBe(true);
    expect(matches({ NOT: [yes, no] })).toBe(false);
    expect(matches({ NOT: { NOT: yes } })).toBe(true);
    expect(matches({ ...yes, NOT: { runId: "r1" } })).toBe(false);
  });

  it("gives NOT of a condition exactly where the condition does not hold", () => {
    const condition = fc.constantFrom<unknown>(
      { userId: "alex" },
      { agentId: { ne: "a" } },
      { createdAt: { gt: "2026-05-08" } },
      { categories: { in: ["Food"] } },
      { metadata: { level: { ne: 3 } } },
      { expirationDate: "*" },
    );
    const filters = fc.letrec((tie) => ({
      filter: fc.oneof(
        { depthSize: "small" },
        condition,
        fc.record({ AND: fc.array(tie("filter"), { minLength: 1, maxLength: 3 }) }),
        fc.record({ OR: fc.array(tie("filter"), { minLength: 1, maxLength: 3 }) }),
      ),
    })).filter;
    fc.assert(
      fc.property(filters, filters, (left, right) => {
        expect(matches({ NOT: left })).toBe(!matches(left));
        expect(matches({ AND: [left, right] })).toBe(matches(left) && matches(right));
        expect(matches({ OR: [left, right] })).toBe(matches(left) || matches(right));
        expect(matches({ NOT: { OR: [left, right] } })).toBe(matches({ NOT: [left, right] }));
      }),
      { seed: 20261123, numRuns: 300 },
    );
  });
});
