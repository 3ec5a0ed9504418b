import { describe, expect, it } from "vitest";
import { limits } from "../src/limits.ts";
import type { MemoryCapabilities } from "../src/memory.ts";
import { parseAdd } from "../src/parse-add.ts";
import { parseChange } from "../src/parse-change.ts";
import { parseGetAll } from "../src/parse-get-all.ts";
import { parseSearch } from "../src/parse-search.ts";
import { fullCapabilities as full, noCapabilities as none } from "./support/test-driver.ts";

const scope = { userId: "alex" };
const failsWith = (code: string, words = "") =>
  expect.objectContaining({ code, message: expect.stringContaining(words) });
const add = (options: object = {}, capabilities: MemoryCapabilities = full) =>
  parseAdd("a", { scope, ...options }, capabilities);
const search = (options: object = {}, capabilities: MemoryCapabilities = full) =>
  parseSearch("tea", { scope, ...options }, capabilities);
const getAll = (options: object = {}, capabilities: MemoryCapabilities = full) =>
  parseGetAll({ scope, ...options }, capabilities);

describe("parseAdd", () => {
  it("fills in defaults", () => {
    expect(add()).toEqual({
      messages: [{ role: "user", text: "a" }],
      scope,
      metadata: {},
      infer: true,
    });
  });

  it("keeps what is given", () => {
    const options = {
      infer: false,
      metadata: { topic: "tea", tags: [1, null] },
      idempotencyKey: "k1",
      timestamp: new Date(0),
      expirationDate: "2028-02-29",
      customInstructions: "Only food.",
      customCategories: [{ music: "what they listen to" }],
    };
    expect(add(options)).toMatchObject(options);
  });

  it("takes an option that is undefined for one that is not given", () => {
    expect(add({ metadata: undefined, idempotencyKey: undefined, infer: undefined })).toEqual(
      add(),
    );
  });

  it("refuses an unknown option and names those that it takes", () => {
    expect(() => add({ user_id: "alex" })).toThrow(failsWith("INVALID_INPUT", '"user_id"'));
    expect(() => add({ limit: 1 })).toThrow(failsWith("INVALID_INPUT", "scope, metadata, infer"));
  });

  it.each([[undefined], [{}], [{ scope: {} }], [{ scope: undefined }]])(
    "wants a scope: %j",
    (options) => {
      expect(() => parseAdd("a", options, full)).toThrow(failsWith("SCOPE_REQUIRED"));
    },
  );

  it.each([
    [
      "a cycle",
      () =>
        Object.assign(
          {},
          {
            get self() {
              return this;
            },
          },
        ),
    ],
    ["undefined", () => ({ a: undefined })],
    ["a Date", () => ({ a: new Date(0) })],
    ["NaN", () => ({ a: Number.NaN })],
    ["a list", () => [1]],
    ["a text", () => "a"],
    ["null", () => null],
    ["a bigint", () => ({ a: 1n })],
    ["too many bytes", () => ({ a: "x".repeat(limits.metadataBytes) })],
  ])("refuses metadata of %s", (_, metadata) => {
    expect(() => add({ metadata: metadata() })).toThrow(failsWith("INVALID_INPUT"));
  });

  it("copies metadata, a key named __proto__ included", () => {
    const metadata = JSON.parse('{"__proto__":{"a":1},"list":[1]}') as { list: number[] };
    const parsed = add({ metadata });
    metadata.list.push(2);
    expect(JSON.stringify(parsed.metadata)).toBe('{"__proto__":{"a":1},"list":[1]}');
  });

  it.each(["2026-02-30", "2026-2-3", "2026-13-01", "tomorrow", "2026-01-01T00:00:00Z", ""])(
    "refuses %j for an expiration date",
    (expirationDate) => {
      expect(() => add({ expirationDate })).toThrow(failsWith("INVALID_INPUT", "YYYY-MM-DD"));
    },
  );

  it.each([
    ["infer", "yes"],
    ["idempotencyKey", ""],
    ["idempotencyKey", 1],
    ["timestamp", "2026-01-01"],
    ["timestamp", new Date(Number.NaN)],
    ["customInstructions", " "],
    ["customCategories", { music: "a" }],
    ["customCategories", [{}]],
    ["customCategories", [{ music: 1 }]],
  ])("refuses %s: %j", (option, value) => {
    expect(() => add({ [option]: value })).toThrow(failsWith("INVALID_INPUT", option));
  });

  it.each([
    ["infer: true", {}],
    ["idempotencyKey", { infer: false, idempotencyKey: "k" }],
    ["timestamp", { infer: false, timestamp: new Date() }],
    ["expirationDate", { infer: false, expirationDate: "2026-01-01" }],
    ["customInstructions", { infer: false, customInstructions: "a" }],
    ["customCategories", { infer: false, customCategories: [{ a: "b" }] }],
    ["agentId", { infer: false, scope: { userId: "alex", agentId: "chef" } }],
  ])("throws UNSUPPORTED for %s where the backend cannot", (words, options) => {
    expect(() => add(options, none)).toThrow(failsWith("UNSUPPORTED", words));
  });
});

describe("parseSearch", () => {
  it("fills in defaults", () => {
    expect(search()).toEqual({
      query: "tea",
      scope,
      topK: 10,
      rerank: false,
      includeExpired: false,
      includeAgentMemories: false,
      explain: false,
    });
  });

  it("parses filters into a tree, and takes an empty one for none", () => {
    expect(search({ filters: { run_id: "r1" } }).filter).toMatchObject({ field: "runId" });
    expect(search({ filters: {} })).toEqual(search());
  });

  it.each([
    ["a blank query", "  "],
    ["an empty query", ""],
    ["a query that is no text", 42],
    ["a lone surrogate", "tea \udc00"],
    ["a NUL", "te\u0000a"],
    ["too many bytes", "é".repeat(limits.queryBytes / 2 + 1)],
  ])("refuses %s", (_, query) => {
    expect(() => parseSearch(query, { scope }, full)).toThrow(failsWith("INVALID_INPUT", "query"));
  });

  it.each([
    ["topK", [0, -1, 1.5, limits.topK + 1, Number.NaN, "5"]],
    ["threshold", [-0.1, 1.1, Number.NaN, "0.5"]],
    ["rerank", ["yes"]],
    ["categories", [[], "food", [""], [1]]],
    ["referenceDate", ["2026-01-01", new Date(Number.NaN)]],
    ["includeExpired", [1]],
    ["explain", ["no"]],
  ])("refuses %s out of range", (option, values) => {
    for (const value of values)
      expect(() => search({ [option]: value })).toThrow(failsWith("INVALID_INPUT", option));
  });

  it("takes the bounds of topK and threshold", () => {
    expect(search({ topK: 1, threshold: 0 })).toMatchObject({ topK: 1, threshold: 0 });
    expect(search({ topK: 1000, threshold: 1 })).toMatchObject({ topK: 1000, threshold: 1 });
  });

  it("refuses mem0's older names and names its own", () => {
    expect(() => search({ limit: 5 })).toThrow(failsWith("INVALID_INPUT", "topK"));
  });

  it.each([
    ["filters", { filters: { userId: "alex" } }],
    ["categories", { categories: ["food"] }],
    ["rerank", { rerank: true }],
    ["referenceDate", { referenceDate: new Date() }],
  ])("throws UNSUPPORTED for %s where the backend cannot", (words, options) => {
    expect(() => search(options, none)).toThrow(failsWith("UNSUPPORTED", words));
  });

  it("lets what asks for nothing pass everywhere", () => {
    expect(search({ filters: {}, rerank: false }, none)).toEqual(search({}, none));
  });
});

describe("parseGetAll", () => {
  it("fills in defaults", () => {
    expect(getAll()).toEqual({
      scope,
      page: 1,
      pageSize: 100,
      order: "newest",
      includeExpired: false,
    });
  });

  it("leaves the page out where a cursor is given", () => {
    expect(getAll({ cursor: "c" })).not.toHaveProperty("page");
  });

  it("refuses page together with cursor", () => {
    expect(() => getAll({ page: 1, cursor: "c" })).toThrow(failsWith("INVALID_INPUT", "cursor"));
  });

  it.each([
    ["page", [0, 1.5, "1", Number.POSITIVE_INFINITY]],
    ["pageSize", [0, limits.pageSize + 1, 2.5]],
    ["cursor", ["", 1, null]],
    ["order", ["desc", 1]],
  ])("refuses %s out of range", (option, values) => {
    for (const value of values)
      expect(() => getAll({ [option]: value })).toThrow(failsWith("INVALID_INPUT", option));
  });
});

describe("parseChange", () => {
  it("keeps what is given, null for a date that goes", () => {
    const change = {
      text: "a",
      metadata: { b: 1 },
      expirationDate: null,
      eventTime: new Date(0),
    };
    expect(parseChange(change, full)).toEqual(change);
  });

  it.each([
    ["nothing", {}],
    ["undefined", undefined],
    ["only undefined", { text: undefined }],
    ["a blank text", { text: " " }],
    ["a text with a NUL", { text: "a\u0000" }],
    ["null for metadata", { metadata: null }],
    ["a day that does not exist", { expirationDate: "2026-02-30" }],
    ["an unknown key", { data: "a" }],
  ])("refuses %s", (_, change) => {
    expect(() => parseChange(change, full)).toThrow(failsWith("INVALID_INPUT"));
  });

  it("throws UNSUPPORTED for what the backend cannot keep", () => {
    expect(() => parseChange({ expirationDate: "2026-01-01" }, none)).toThrow(
      failsWith("UNSUPPORTED", "expirationDate"),
    );
    expect(() => parseChange({ eventTime: new Date() }, none)).toThrow(
      failsWith("UNSUPPORTED", "eventTime"),
    );
  });
});
