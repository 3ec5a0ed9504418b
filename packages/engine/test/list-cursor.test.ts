import { MemoryError } from "@mem0-kit/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatCursor, parseCursor } from "../src/list-cursor.ts";

const codeOf = (text: string, order: "newest" | "oldest" = "newest") => {
  try {
    parseCursor(text, order);
    return "none";
  } catch (error) {
    return MemoryError.isInstance(error) ? error.code : error;
  }
};

describe("list cursor", () => {
  it("reads back what it wrote", () => {
    for (const cursor of [
      { order: "newest", after: 12 },
      { order: "oldest", after: 0, total: 3 },
    ] as const)
      expect(parseCursor(formatCursor(cursor), cursor.order)).toEqual(cursor);
  });

  it("refuses a cursor of a list in the other order", () => {
    expect(codeOf(formatCursor({ order: "oldest", after: 1 }))).toBe("INVALID_INPUT");
  });

  it("refuses any other text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => codeOf(text) === "INVALID_INPUT"),
      { seed: 1 },
    );
    const forged = [
      ["newest", -1, null],
      ["newest", 1.5, null],
      ["newest", 1, "2"],
      ["best", 1, null],
    ];
    for (const value of forged)
      expect(codeOf(Buffer.from(JSON.stringify(value)).toString("base64url"))).toBe(
        "INVALID_INPUT",
      );
  });
});
