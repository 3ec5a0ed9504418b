import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { limits } from "../src/limits.ts";
import { parseJson } from "../src/parse-json.ts";

const nested = (levels: number) => {
  let value: unknown = 0;
  for (let level = 0; level < levels; level++) value = [value];
  return value;
};

describe("parseJson", () => {
  it("gives back every JSON value exactly, as a copy", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 2 }), (value) => {
        const text = JSON.stringify(value);
        const parsed = parseJson("value", value);
        expect(JSON.stringify(parsed)).toBe(text);
        if (typeof value === "object" && value !== null) expect(parsed).not.toBe(value);
      }),
      { seed: 20261123 },
    );
  });

  it.each([
    ["a hole in a list", Array(2)],
    ["a Map", new Map()],
    [
      "an object of a class",
      new (class Point {
        x = 1;
      })(),
    ],
    ["a symbol", Symbol("a")],
    ["-Infinity", Number.NEGATIVE_INFINITY],
    ["undefined", undefined],
  ])("refuses %s", (_, value) => {
    expect(() => parseJson("value", value)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT" }),
    );
  });

  it("names the place", () => {
    expect(() => parseJson("metadata", { tags: [1, { a: undefined }] })).toThrow(
      /metadata\.tags\[1\]\.a/,
    );
  });

  it("bounds how deep a value nests", () => {
    expect(parseJson("value", nested(limits.jsonDepth))).toEqual(nested(limits.jsonDepth));
    expect(() => parseJson("value", nested(limits.jsonDepth + 1))).toThrow(/deeper/);
    expect(() => parseJson("value", nested(100_000))).toThrow(/deeper/);
  });

  it("takes an object without prototype", () => {
    const bare = Object.assign(Object.create(null) as object, { a: 1 });
    expect(parseJson("value", bare)).toEqual({ a: 1 });
  });
});
