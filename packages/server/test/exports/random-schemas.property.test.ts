import { type Schema, Validator } from "@cfworker/json-schema";
import type { JsonValue } from "@mem0-kit/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exportOf, type Told } from "./sample-memories.ts";

const told: readonly Told[] = [
  "My name is Alice Johnson",
  "I live in Berlin, Germany",
  "I'm 34 years old",
  "My birthday is March 3, 1991",
  "My email is alice@example.com",
  "My wife is called Anna",
  "I have a dog named Rex and two cats",
  "My cat Mia is 3 years old",
  "I need to file taxes by April 15, 2026",
  "My favorite color is dark blue",
  "I am vegetarian",
  "My budget is $2,000",
  ["I am allergic to peanuts and shellfish", { categories: ["health"] }],
  ["I love hiking and painting", { categories: ["hobbies"] }],
];

const names = fc.constantFrom(
  ..."name age city country birthday email spouse pets tasks favoriteColor is_vegetarian budget allergies hobbies notes health due_date title __proto__ species kind".split(
    " ",
  ),
);

const scalar = fc.oneof(
  fc.record(
    {
      type: fc.constant("string"),
      minLength: fc.nat(12),
      maxLength: fc.nat(40),
      pattern: fc.constantFrom("^[A-Z]", "\\d", "^\\w+$", "(a|b)+"),
      format: fc.constantFrom("date", "email", "uri", "uuid", "date-time", "made-up"),
      default: fc.constantFrom("", "unknown", null),
    },
    { requiredKeys: ["type"] },
  ),
  fc.record(
    {
      type: fc.constantFrom("integer", "number"),
      minimum: fc.integer({ min: 0, max: 40 }),
      multipleOf: fc.constantFrom(1, 2, 0.5),
    },
    { requiredKeys: ["type"] },
  ),
  fc.record({ type: fc.constant("boolean") }),
  fc.record({
    type: fc.constantFrom(["string", "null"], ["integer", "null"], ["null", "array"], []),
  }),
  fc.record({
    enum: fc.uniqueArray(fc.constantFrom("dark", "blue", "vegetarian", 34, null, true)),
  }),
  fc.record({ const: fc.constantFrom("a", 0, null, false) }),
  fc.record({ $ref: fc.constantFrom("#", "#/$defs/one", "#/$defs/two") }),
  fc.boolean(),
  fc.constant({}),
);

const { schema: anySchema } = fc.letrec<{ schema: JsonValue; object: JsonValue }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    scalar as fc.Arbitrary<JsonValue>,
    tie("object"),
    fc.record(
      {
        type: fc.constant("array"),
        items: tie("schema"),
        minItems: fc.nat(2),
        maxItems: fc.integer({ min: 1, max: 4 }),
        uniqueItems: fc.boolean(),
        contains: tie("schema"),
      },
      { requiredKeys: ["type", "items"] },
    ) as fc.Arbitrary<JsonValue>,
    fc.record({ anyOf: fc.array(tie("schema"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ oneOf: fc.array(tie("schema"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ allOf: fc.array(tie("schema"), { minLength: 1, maxLength: 2 }) }),
    fc.record({ not: tie("schema"), type: fc.constant("string") }),
  ),
  object: fc.record(
    {
      type: fc.constant("object"),
      properties: fc.dictionary(names, tie("schema"), { maxKeys: 5, noNullPrototype: true }),
      required: fc.uniqueArray(names, { maxLength: 3 }),
      additionalProperties: fc.boolean(),
      minProperties: fc.nat(2),
    },
    { requiredKeys: ["type", "properties"] },
  ) as fc.Arbitrary<JsonValue>,
}));

const rootSchema = fc
  .record({
    properties: fc.dictionary(names, anySchema, { minKeys: 1, maxKeys: 6, noNullPrototype: true }),
    required: fc.uniqueArray(names, { maxLength: 3 }),
    one: anySchema,
    two: anySchema,
  })
  .map(({ properties, required, one, two }) => ({
    type: "object",
    properties,
    required: required.filter((name) => Object.hasOwn(properties, name)),
    $defs: { one, two },
  }));

/** A schema in which nothing is required, made apart from the code under test. */
function relaxed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(relaxed);
  if (typeof schema !== "object" || schema === null) return schema;
  const entries = Object.entries(schema).filter(
    ([name, value]) => name !== "required" || !Array.isArray(value),
  );
  return Object.fromEntries(entries.map(([name, value]) => [name, relaxed(value)]));
}

function isValid(schema: unknown, data: unknown): boolean {
  return new Validator(structuredClone(schema) as Schema, "2020-12").validate(data).valid;
}

describe("over any schema", () => {
  it("an export validates, or says what is missing", async () => {
    let filled = 0;
    await fc.assert(
      fc.asyncProperty(rootSchema, async (schema) => {
        const result = await exportOf(schema, told).catch(refusal);
        if (result === undefined) return;
        const { data, unfilled, missing, conforms } = result;
        filled += Object.keys(data).length;
        expect(unfilled).toEqual(expect.arrayContaining([...missing]));
        expect(conforms || missing.length > 0).toBe(true);
        if (isWithoutLoops(schema)) {
          if (conforms) expect(isValid(schema, data)).toBe(true);
          if (isMonotone(schema)) expect(isValid(relaxed(schema), data)).toBe(true);
        }
        expect(await exportOf(schema, told)).toEqual(result);
      }),
      { numRuns: 300, seed: 8 },
    );
    expect(filled).toBeGreaterThan(200);
  });
});

/** Whether what a schema accepts it accepts with fewer demands too. */
function isMonotone(schema: unknown): boolean {
  return !/"(?:oneOf|not)"/.test(JSON.stringify(schema));
}

/** References that lead through each other may come to more than the bounds allow; nothing else fails. */
function refusal(error: unknown): undefined {
  if (!/levels deep|parts with its \$refs/.test(String(error))) throw error;
}

/** The validator follows a reference for ever that comes back to itself in one place. */
function isWithoutLoops({ $defs }: { readonly $defs: Readonly<Record<string, unknown>> }): boolean {
  return !JSON.stringify($defs).includes("$ref");
}
