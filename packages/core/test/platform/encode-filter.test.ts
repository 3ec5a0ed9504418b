import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Filter, FilterInput } from "../../src/filter/filter.ts";
import { matchesFilter } from "../../src/filter/matches-filter.ts";
import { parseFilter } from "../../src/filter/parse-filter.ts";
import type { MemoryItem } from "../../src/memory.ts";
import { encodeFilter, parseWireFilter } from "../../src/platform/index.ts";

const start = Date.parse("2026-03-01T00:00:00Z");
const hourInMs = 60 * 60 * 1000;

/** Few instants, many of them the first or the last of a day, so that filters and items meet. */
const instant = fc
  .tuple(fc.integer({ min: 0, max: 3 * 24 }), fc.constantFrom(-1, 0, 1))
  .map(([hours, ms]) => new Date(start + hours * hourInMs + ms));
const day = instant.map((date) => date.toISOString().slice(0, 10));
const filterDate = fc.oneof(instant, day);
const word = fc.constantFrom("a", "b", "A", "ab", "it's *");
const id = fc.constantFrom("alex", "sam");
const json = fc.oneof(
  word,
  fc.constantFrom(1, true, null),
  fc.constantFrom(["a"], { eq: "a" }, { a: 1 }),
);

function operators(names: readonly string[], value: fc.Arbitrary<unknown>) {
  return fc.tuple(fc.constantFrom(...names), value).map(([name, one]) => ({ [name]: one }));
}

const idCondition = fc.oneof(
  id,
  fc.constant("*"),
  operators(["eq", "ne"], id),
  operators(["in"], fc.array(id, { maxLength: 2 })),
);
const dateCondition = fc.oneof(
  filterDate,
  fc.constant("*"),
  operators(["gt", "gte", "lt", "lte", "ne"], filterDate),
  operators(["in"], fc.array(filterDate, { maxLength: 3 })),
);
const condition: fc.Arbitrary<FilterInput> = fc
  .oneof(
    fc.tuple(fc.constantFrom("userId", "agentId", "appId", "runId"), idCondition),
    fc.tuple(
      fc.constantFrom("createdAt", "updatedAt", "timestamp", "expirationDate"),
      dateCondition,
    ),
    fc.tuple(
      fc.constant("text"),
      fc.oneof(word, operators(["eq", "ne", "contains", "icontains"], word)),
    ),
    fc.tuple(fc.constant("keywords"), operators(["contains", "icontains"], word)),
    fc.tuple(
      fc.constant("categories"),
      fc.oneof(
        fc.constant("*"),
        operators(["contains"], word),
        operators(["in"], fc.array(word, { maxLength: 2 })),
      ),
    ),
    fc.tuple(fc.constant("memoryIds"), fc.array(fc.constantFrom("m1", "m2"), { maxLength: 2 })),
    fc.tuple(
      fc.constant("metadata"),
      fc
        .tuple(
          fc.constantFrom("k", "user_id", "camelCase"),
          fc.oneof(fc.constant("*"), operators(["eq", "ne"], json), operators(["contains"], word)),
        )
        .map(([key, value]) => ({ [key]: value })),
    ),
  )
  .map(([key, value]) => ({ [key]: value }) as FilterInput);

const filterInput: fc.Arbitrary<FilterInput> = fc.letrec<{ node: FilterInput }>((tie) => ({
  node: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    condition,
    fc.array(tie("node"), { minLength: 1, maxLength: 3 }).map((AND) => ({ AND })),
    fc.array(tie("node"), { minLength: 1, maxLength: 3 }).map((OR) => ({ OR })),
    fc.array(tie("node"), { minLength: 1, maxLength: 2 }).map((NOT) => ({ NOT })),
    // Siblings, also the pair of which the platform drops one.
    fc
      .tuple(condition, tie("node"), tie("node"))
      .map(([flat, one, two]) => ({ ...flat, AND: [one], OR: [two] })),
  ),
})).node;

const item: fc.Arbitrary<MemoryItem> = fc
  .record(
    {
      id: fc.constantFrom("m1", "m2", "m3"),
      memory: word,
      userId: id,
      agentId: id,
      appId: id,
      runId: id,
      eventTime: instant,
      metadata: fc.dictionary(fc.constantFrom("k", "user_id", "camelCase"), json),
      categories: fc.array(word, { maxLength: 2 }),
      createdAt: instant,
      updatedAt: instant,
      expirationDate: day,
    },
    { requiredKeys: ["id", "memory", "metadata", "categories", "createdAt", "updatedAt"] },
  )
  .map((one) => one as unknown as MemoryItem);

const plain = { id: "m1", memory: "a", metadata: {}, categories: [] };

function parse(input: FilterInput): Filter {
  return parseFilter(input) as Filter;
}

describe("a filter in the platform's grammar", () => {
  it("means the same", () => {
    fc.assert(
      fc.property(filterInput, item, (input, one) => {
        const filter = parse(input);
        const sent = JSON.parse(JSON.stringify(encodeFilter(filter))) as FilterInput;
        expect(matchesFilter(parse(sent), one), JSON.stringify(sent)).toBe(
          matchesFilter(filter, one),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it("means the same for every date, operator and moment around it", () => {
    const dates = ["2026-03-01", "2026-03-02", "2026-03-02T00:00:00.000Z", "2026-03-01T12:00:00Z"];
    const moments = ["2026-03-01T00:00:00.000Z", "2026-03-01T12:00:00Z", "2026-03-01T23:59:59.999Z"]
      .concat("2026-03-02T00:00:00.000Z", "2026-03-02T00:00:00.001Z", "2026-03-03T00:00:00Z")
      .map((time) => new Date(time));
    const fields = ["createdAt", "updatedAt", "timestamp", "expirationDate"] as const;
    const conditions = dates.flatMap((value) => [
      ...["gt", "gte", "lt", "lte", "ne"].map((operator) => ({ [operator]: value })),
      { in: [value, "2026-03-03"] },
      value,
    ]);
    for (const moment of moments)
      for (const field of fields)
        for (const one of [...conditions, "*", { in: [] }]) {
          const expirationDate = moment.toISOString().slice(0, 10);
          const filter = parse({ [field]: one });
          const sent = encodeFilter(filter) as FilterInput;
          for (const dated of [
            { ...plain, createdAt: moment, updatedAt: moment, eventTime: moment, expirationDate },
            { ...plain, createdAt: moment, updatedAt: moment },
          ])
            expect(matchesFilter(parse(sent), dated), JSON.stringify(sent)).toBe(
              matchesFilter(filter, dated),
            );
        }
  });

  it("keeps to the platform's own rules", () => {
    fc.assert(
      fc.property(filterInput, (input) => {
        const sent = { AND: [{ user_id: "alex" }, encodeFilter(parse(input))] };
        expect(() => parseWireFilter(JSON.parse(JSON.stringify(sent)))).not.toThrow();
      }),
    );
  });

  it("has one key in every object, since an OR beside an AND is dropped there", () => {
    const sent = encodeFilter(
      parse({ userId: "alex", AND: [{ runId: "r" }], OR: [{ appId: "a" }] }),
    );
    expect(sent).toEqual({ AND: [{ user_id: "alex" }, { run_id: "r" }, { app_id: "a" }] });
  });

  it.each<[string, FilterInput, unknown]>([
    ["an id", { userId: "alex" }, { user_id: "alex" }],
    ["a set id", { runId: "*" }, { run_id: "*" }],
    ["ids", { agentId: { in: ["a", "b"] } }, { agent_id: { in: ["a", "b"] } }],
    ["a NOT as an object", { NOT: [{ userId: "alex" }] }, { NOT: { user_id: "alex" } }],
    ["memory ids", { memoryIds: ["m1"] }, { memory_ids: ["m1"] }],
    [
      "metadata, its keys as they are",
      { metadata: { camelCase: 1 } },
      { metadata: { camelCase: 1 } },
    ],
    [
      "metadata that is an object",
      { metadata: { k: { eq: { a: 1 } } } },
      { metadata: { k: { eq: { a: 1 } } } },
    ],
    ["set metadata", { metadata: { k: "*" } }, { metadata: { k: "*" } }],
    [
      "a whole day",
      { createdAt: "2026-03-01" },
      {
        AND: [
          { created_at: { gte: "2026-03-01T00:00:00.000Z" } },
          { created_at: { lt: "2026-03-02T00:00:00.000Z" } },
        ],
      },
    ],
    [
      "beyond a day",
      { updatedAt: { gt: "2026-03-01" } },
      { updated_at: { gte: "2026-03-02T00:00:00.000Z" } },
    ],
    [
      "up to a day",
      { timestamp: { lte: "2026-03-01" } },
      { timestamp: { lt: "2026-03-02T00:00:00.000Z" } },
    ],
    [
      "an instant, with all microseconds of its millisecond",
      { createdAt: { lte: "2026-03-01T10:00:00.123Z" } },
      { created_at: { lt: "2026-03-01T10:00:00.124Z" } },
    ],
    [
      "an expiration day as a day",
      { expirationDate: "2026-03-01" },
      { expiration_date: "2026-03-01" },
    ],
    [
      "another expiration day, which passes none as well",
      { expirationDate: { ne: "2026-03-01" } },
      { expiration_date: { ne: "2026-03-01" } },
    ],
    [
      "an expiration after a day",
      { expirationDate: { gt: "2026-03-01" } },
      { expiration_date: { gte: "2026-03-02" } },
    ],
    [
      "an expiration before noon of a day",
      { expirationDate: { lt: "2026-03-01T12:00:00Z" } },
      { expiration_date: { lt: "2026-03-02" } },
    ],
  ])("writes %s", (_, input, expected) => {
    expect(encodeFilter(parse(input))).toEqual(expected);
  });
});

describe("a filter that a client of the platform sends", () => {
  it("is refused for an unknown key in the platform's words, wherever it stands", () => {
    const words =
      "Top-level key must be a logical operator or an allowed field: ['AND', 'OR', 'NOT', 'user_id', 'agent_id', 'app_id', 'run_id', 'created_at', 'updated_at', 'timestamp', 'expiration_date', 'text', 'categories', 'metadata', 'keywords_search', 'memory_ids', 'keywords']";
    for (const bad of [
      { user_id: "alex", bogus: 1 },
      { userId: "alex" },
      { OR: [{ user_id: "alex" }, { AND: [{ bogus: 1 }] }] },
      { user_id: "alex", NOT: { bogus: 1 } },
    ])
      expect(() => parseWireFilter(bad)).toThrow(
        expect.objectContaining({
          code: "INVALID_INPUT",
          message: expect.stringContaining(words),
        }),
      );
  });

  it.each([
    ["no entity", { metadata: { a: 1 } }],
    ["an entity that it excludes", { user_id: { ne: "alex" } }],
    ["an entity inside a NOT", { NOT: { user_id: "alex" } }],
    ["nothing", {}],
    ["no object", "user_id"],
    ["an operator that metadata has not", { user_id: "alex", metadata: { n: { gt: 1 } } }],
    ["an explicit eq of a date", { user_id: "alex", created_at: { eq: "2026-01-01" } }],
    ["eq of categories", { user_id: "alex", categories: { eq: "food" } }],
    ["nin", { user_id: { nin: ["alex"] } }],
    ["a symbol", { user_id: "alex", created_at: { ">=": "2026-01-01" } }],
  ])("is refused with %s", (_, filters) => {
    expect(() => parseWireFilter(filters)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT" }),
    );
  });

  it.each([
    ["any user", { user_id: "*" }],
    ["one of several entities", { OR: [{ user_id: "alex" }, { run_id: "r" }] }],
    ["a NOT as a list", { user_id: "alex", NOT: [{ run_id: "r" }] }],
    ["the old name of keywords", { user_id: "alex", keywords_search: { icontains: "tea" } }],
  ])("may ask for %s", (_, filters) => {
    expect(() => parseWireFilter(filters)).not.toThrow();
  });
});
