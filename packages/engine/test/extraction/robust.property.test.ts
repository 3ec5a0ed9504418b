import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractFacts } from "../../src/extraction/extract-facts.ts";

const createdAt = new Date("2026-03-14T10:00:00Z");
const facts = (text: string) =>
  extractFacts({ role: "user", text, createdAt }).map((fact) => fact.text);

const statement = fc
  .tuple(
    fc.constantFrom("I", "We", "My sister", "Our dog"),
    fc.constantFrom("went to Rome", "moved to Oslo", "bought a bike", "met Tom", "broke a leg"),
    fc.constantFrom("", " yesterday", " last Saturday", " two years ago", " last summer"),
  )
  .map((parts) => parts.join(""));

describe("extractFacts", () => {
  it("never throws, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        expect(facts(`${text}\ud800 ${text}`)).toEqual(expect.any(Array));
      }),
    );
  });

  it("says no more than the message and its dates", () => {
    const message = fc.array(statement, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(message, (statements) => {
        const text = statements.join(". ");
        const found = facts(text).join(" ");
        expect(found.replace(/ \([^()]*\d{4}\)/g, "").length).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it("finds in a fact that fact alone", () => {
    fc.assert(
      fc.property(statement, (text) => {
        const [fact = ""] = facts(text);
        expect(facts(fact)).toEqual([fact]);
      }),
    );
  });

  it.each([
    "I am ",
    " ",
    '"',
    "(((",
    "I like tea. ",
    "- x\n",
    "I and ",
    "😂",
    "in two weeks ",
    "I. ",
  ])("ends on a mebibyte of %j", (part) => {
    expect(facts(part.repeat(Math.ceil(1_048_576 / part.length)))).toEqual(expect.any(Array));
  });
});
