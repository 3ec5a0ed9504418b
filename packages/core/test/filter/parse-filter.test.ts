import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Filter, FilterCondition } from "../../src/filter/filter.ts";
import { parseFilter } from "../../src/filter/parse-filter.ts";
import { limits } from "../../src/limits.ts";
import { MemoryError } from "../../src/memory-error.ts";

const invalid = expect.objectContaining({ code: "INVALID_INPUT" });
const is = (
  field: FilterCondition["field"],
  operator: FilterCondition["operator"],
  value: FilterCondition["value"],
  key?: string,
): FilterCondition => ({
  kind: "condition",
  field,
  operator,
  value,
  ...(key === undefined ? {} : { key }),
});

describe("parseFilter", () => {
  it("takes undefined and an empty object for no restriction", () => {
    expect(parseFilter(undefined)).toBeUndefined();
    expect(parseFilter({})).toBeUndefined();
  });

  it("reads a bare condition", () => {
    expect(parseFilter({ userId: "alex" })).toEqual(is("userId", "eq", "alex"));
  });

  it("ANDs the keys of a flat object", () => {
    expect(parseFilter({ userId: "alex", runId: "r1" })).toEqual({
      kind: "and",
      filters: [is("userId", "eq", "alex"), is("runId", "eq", "r1")],
    });
  });

  it("ANDs several operators of one field", () => {
    expect(parseFilter({ createdAt: { gte: "2026-01-01", lt: "2026-02-01" } })).toEqual({
      kind: "and",
      filters: [is("createdAt", "gte", "2026-01-01"), is("createdAt", "lt", "2026-02-01")],
    });
  });

  it.each([
    ["user_id", "userId", "x"],
    ["agent_id", "agentId", "x"],
    ["app_id", "appId", "x"],
    ["run_id", "runId", "x"],
    ["created_at", "createdAt", "2026-01-01"],
    ["updated_at", "updatedAt", "2026-01-01"],
    ["expiration_date", "expirationDate", "2026-01-01"],
  ] as const)("reads %s as %s", (written, field, value) => {
    expect(parseFilter({ [written]: value })).toEqual(is(field, "eq", value));
  });

  it.each(["keywords", "keywords_search", "keywordsSearch"])("reads %s as keywords", (key) => {
    expect(parseFilter({ [key]: { icontains: "Tea" } })).toEqual(
      is("keywords", "icontains", "Tea"),
    );
  });

  it("reads memory ids as a list or with in", () => {
    expect(parseFilter({ memory_ids: ["a", "b"] })).toEqual(is("memoryIds", "in", ["a", "b"]));
    expect(parseFilter({ memoryIds: { in: ["a"] } })).toEqual(is("memoryIds", "in", ["a"]));
  });

  it("keeps metadata keys as they are", () => {
    expect(parseFilter({ metadata: { user_id: "x", createdAt: { ne: 1 } } })).toEqual({
      kind: "and",
      filters: [is("metadata", "eq", "x", "user_id"), is("metadata", "ne", 1, "createdAt")],
    });
  });

  it("reads AND, OR and NOT, nested", () => {
    const filter = {
      AND: [
        { user_id: "alex" },
        { OR: [{ categories: { in: ["food"] } }, { NOT: { runId: "r1" } }] },
      ],
    };
    expect(parseFilter(filter)).toEqual({
      kind: "and",
      filters: [
        is("userId", "eq", "alex"),
        {
          kind: "or",
          filters: [
            is("categories", "in", ["food"]),
            { kind: "not", filter: is("runId", "eq", "r1") },
          ],
        },
      ],
    });
  });

  it("honours an OR beside an AND and beside conditions", () => {
    const filter = { AND: [{ userId: "a" }], OR: [{ runId: "r" }, { appId: "p" }], agentId: "g" };
    expect(parseFilter(filter)).toEqual({
      kind: "and",
      filters: [
        is("userId", "eq", "a"),
        { kind: "or", filters: [is("runId", "eq", "r"), is("appId", "eq", "p")] },
        is("agentId", "eq", "g"),
      ],
    });
  });

  it("takes NOT of a list for none of them", () => {
    expect(parseFilter({ NOT: [{ userId: "a" }, { userId: "b" }] })).toEqual({
      kind: "not",
      filter: { kind: "or", filters: [is("userId", "eq", "a"), is("userId", "eq", "b")] },
    });
  });

  it.each([
    [{ agentId: "*" }, is("agentId", "isSet", null)],
    [{ agentId: { eq: "*" } }, is("agentId", "isSet", null)],
    [{ expirationDate: "*" }, is("expirationDate", "isSet", null)],
    [{ categories: "*" }, is("categories", "isSet", null)],
    [{ metadata: { topic: "*" } }, is("metadata", "isSet", null, "topic")],
  ])("takes a star for is set: %j", (filter, parsed) => {
    expect(parseFilter(filter)).toEqual(parsed);
  });

  it("brings dates to ISO in UTC and leaves days as days", () => {
    const date = new Date("2026-03-04T05:06:07.008Z");
    expect(parseFilter({ createdAt: { gt: date } })).toEqual(
      is("createdAt", "gt", "2026-03-04T05:06:07.008Z"),
    );
    expect(parseFilter({ timestamp: { in: ["2026-03-04", "2026-03-04T07:00:00+02:00"] } })).toEqual(
      is("timestamp", "in", ["2026-03-04", "2026-03-04T05:00:00.000Z"]),
    );
    expect(parseFilter({ createdAt: { lt: "2026-03-04 05:00" } })).toEqual(
      is("createdAt", "lt", "2026-03-04T05:00:00.000Z"),
    );
  });

  it.each([
    ["an unknown key", { userid: "alex" }],
    ["a lower-case and", { and: [{ userId: "a" }] }],
    ["an inherited name", { constructor: "x" }],
    ["a key of prototype pollution", JSON.parse('{"__proto__":{"userId":"a"}}')],
    ["an unknown operator", { userId: { like: "a" } }],
    ["an inherited operator", { userId: { toString: "a" } }],
    ["a symbol of SQL", { createdAt: { ">=": "2026-01-01" } }],
    ["nin", { userId: { nin: ["a"] } }],
    ["an explicit eq on a date", { createdAt: { eq: "2026-01-01" } }],
    ["eq on categories", { categories: { eq: "food" } }],
    ["ne on categories", { categories: { ne: "food" } }],
    ["a bare category", { categories: "food" }],
    ["bare keywords", { keywords: "tea" }],
    ["in on metadata", { metadata: { topic: { in: ["a"] } } }],
    ["gt on metadata", { metadata: { age: { gt: 3 } } }],
    ["metadata that is no object", { metadata: "x" }],
    ["metadata without a key", { metadata: {} }],
    ["contains of a list on metadata", { metadata: { tags: { contains: ["a"] } } }],
    ["a memory id that is no list", { memoryIds: "m1" }],
    ["a blank id", { userId: " " }],
    ["a number for an id", { userId: 42 }],
    ["null for an id", { userId: null }],
    ["undefined for an id", { userId: undefined }],
    ["a star among ids", { userId: { in: ["a", "*"] } }],
    ["ne of a star", { userId: { ne: "*" } }],
    ["in without a list", { userId: { in: "a" } }],
    ["a field without operators", { userId: {} }],
    ["a date of words", { createdAt: "yesterday" }],
    ["a day that does not exist", { createdAt: "2026-02-30" }],
    ["an instant on a day that does not exist", { createdAt: "2026-02-30T00:00:00Z" }],
    ["an hour that does not exist", { createdAt: "2026-02-20T25:00:00Z" }],
    ["a number for a date", { createdAt: 1767225600 }],
    ["an invalid Date", { createdAt: new Date(Number.NaN) }],
    ["AND without a list", { AND: { userId: "a" } }],
    ["an empty AND", { AND: [] }],
    ["an empty OR", { OR: [] }],
    ["an empty NOT", { NOT: [] }],
    ["an empty filter in a list", { OR: [{ userId: "a" }, {}] }],
    ["a list for a filter", [{ userId: "a" }]],
    ["a text for a filter", "userId=a"],
    ["null", null],
    ["a Map", new Map([["userId", "a"]])],
  ])("refuses %s", (_, filter) => {
    expect(() => parseFilter(filter)).toThrow(invalid);
  });

  it("names the keys and operators that it takes", () => {
    expect(() => parseFilter({ users: "a" })).toThrow(/"users".*AND, OR, NOT, userId,.*snake_case/);
    expect(() => parseFilter({ userId: { gt: "a" } })).toThrow(/"gt".*eq, ne, in/);
  });

  it("checks all of a filter, also behind what would decide it", () => {
    expect(() => parseFilter({ OR: [{ userId: "a" }, { nonsense: 1 }] })).toThrow(invalid);
  });

  it("bounds conditions, depth and values", () => {
    const conditions = (count: number) => ({
      OR: Array.from({ length: count }, (_, at) => ({ userId: `u${at}` })),
    });
    const nested = (depth: number) => {
      let filter: object = { userId: "a" };
      for (let level = 1; level < depth; level++) filter = { NOT: filter };
      return filter;
    };
    const values = (count: number) => ({ userId: { in: Array(count).fill("a") } });
    expect(parseFilter(conditions(limits.filterConditions))).toBeDefined();
    expect(() => parseFilter(conditions(limits.filterConditions + 1))).toThrow(invalid);
    expect(parseFilter(nested(limits.filterDepth))).toBeDefined();
    expect(() => parseFilter(nested(limits.filterDepth + 1))).toThrow(invalid);
    expect(parseFilter(values(limits.filterValues))).toBeDefined();
    expect(() => parseFilter(values(limits.filterValues + 1))).toThrow(invalid);
  });

  it("refuses a filter that contains itself", () => {
    const loop: { NOT?: unknown } = {};
    loop.NOT = loop;
    expect(() => parseFilter(loop)).toThrow(invalid);
  });

  it("leaves the filter that it was given alone and keeps nothing of it", () => {
    const ids = ["a"];
    const filter = Object.freeze({ userId: Object.freeze({ in: ids }) });
    const parsed = parseFilter(filter) as FilterCondition;
    ids.push("b");
    expect(parsed.value).toEqual(["a"]);
  });

  it("either parses whatever it is given or throws INVALID_INPUT", () => {
    const keys = fc.constantFrom(
      "AND",
      "OR",
      "NOT",
      "userId",
      "created_at",
      "metadata",
      "in",
      "eq",
    );
    const anything = fc.letrec((tie) => ({
      node: fc.oneof(
        { depthSize: "small" },
        fc.anything(),
        fc.array(tie("node"), { maxLength: 3 }),
        fc.dictionary(keys, tie("node"), { maxKeys: 3 }),
      ),
    })).node;
    fc.assert(
      fc.property(anything, (input) => {
        let parsed: Filter | undefined;
        try {
          parsed = parseFilter(input);
        } catch (error) {
          expect(MemoryError.isInstance(error) && error.code).toBe("INVALID_INPUT");
          return;
        }
        expect(JSON.parse(JSON.stringify(parsed ?? null))).toEqual(parsed ?? null);
      }),
      { seed: 20261123, numRuns: 2000 },
    );
  });
});
