import { MemoryError } from "@mem0-kit/core";
import { describe, expect, it } from "vitest";
import { createExport } from "../../src/exports/create-export.ts";
import { exportLimits } from "../../src/exports/export-limits.ts";
import { exportOf, memoriesOf, newestFirst, propertiesOf } from "./sample-memories.ts";

const text = { type: "string" };

/** Schemas within schemas, `depth` of them. */
function nested(depth: number): object {
  let schema: object = text;
  for (let level = 0; level < depth; level++)
    schema = { type: "object", properties: { a: schema } };
  return schema;
}

/** Definitions of which each refers six times to the next: 46,656 schemas written out. */
const multiplying = {
  type: "object",
  properties: { a: { $ref: "#/$defs/d0" } },
  $defs: Object.fromEntries(
    Array.from({ length: 7 }, (_, at) => [
      `d${at}`,
      at === 6
        ? text
        : { anyOf: Array.from({ length: 6 }, () => ({ $ref: `#/$defs/d${at + 1}` })) },
    ]),
  ),
};

const refused: readonly (readonly [what: string, schema: unknown, words: RegExp])[] = [
  ["nothing", undefined, /must be/],
  ["a list", [], /must be/],
  ["a flag", true, /must be an object/],
  ["no object", { type: "array", items: text }, /must describe an object/],
  ["a text", "{}", /must be/],
  [
    "a reference to the web",
    { properties: { a: { $ref: "http://127.0.0.1/x.json" } } },
    /must stand in this schema/,
  ],
  [
    "a reference to a file",
    { properties: { a: { $ref: "file:///etc/passwd" } } },
    /must stand in this schema/,
  ],
  ["a reference to an anchor", { properties: { a: { $ref: "#a" } } }, /must stand in this schema/],
  ["a reference to nothing", { properties: { a: { $ref: "#/$defs/a" } } }, /refers to nothing/],
  [
    "a reference to what objects inherit",
    { properties: { a: { $ref: "#/toString" } } },
    /refers to nothing/,
  ],
  [
    "a reference to a number",
    { properties: { a: { $ref: "#/properties/b/minLength" }, b: { minLength: 1 } } },
    /must be a schema/,
  ],
  [
    "a dynamic reference",
    { properties: { a: { $dynamicRef: "#a" } } },
    /\$dynamicRef, which is not read/,
  ],
  ["references that multiply", multiplying, /more than 5000 parts/],
  ["what nests deeply", nested(40), /more than 64 levels deep/],
  ["what nests very deeply", nested(5000), /nests deeper than 100 levels/],
  [
    "what is huge",
    { properties: { a: { description: "x".repeat(exportLimits.schemaBytes) } } },
    /longer than 262144 bytes/,
  ],
  [
    "many properties",
    { properties: Object.fromEntries(Array.from({ length: 6000 }, (_, at) => [`p${at}`, text])) },
    /more than 5000 parts/,
  ],
  ["look-around", { properties: { a: { pattern: "(?=a)" } } }, /no pattern that can be run/],
  [
    "a malformed pattern",
    { properties: { a: { patternProperties: { "(": text } } } },
    /no pattern that can be run/,
  ],
  [
    "a pattern that repeats too often",
    { properties: { a: { pattern: "((a{1,100}){1,100}){1,100}" } } },
    /no pattern that can be run/,
  ],
  [
    "a long pattern",
    { properties: { a: { pattern: "a".repeat(501) } } },
    /longer than 500 characters/,
  ],
  [
    "many patterns",
    {
      properties: Object.fromEntries(
        Array.from({ length: 101 }, (_, at) => [`p${at}`, { pattern: `a${at}` }]),
      ),
    },
    /one pattern more than 100/,
  ],
  ["a type that is none", { properties: { a: { type: "text" } } }, /must be of object/],
  [
    "required that is a flag",
    { properties: { a: text }, required: true },
    /must be a list of names/,
  ],
  ["properties that are a list", { properties: [text] }, /must be an object/],
  ["a count below 0", { properties: { a: { minLength: -1 } } }, /must be a whole number/],
  ["an enumeration that is a text", { properties: { a: { enum: "abc" } } }, /must be a list/],
];

describe("a schema is refused, with the place, for", () => {
  it.each(refused)("%s", async (_what, schema, words) => {
    const failure = await exportOf(schema, ["I live in Berlin"]).catch((error: unknown) => error);
    expect(MemoryError.isInstance(failure) && failure.code).toBe("INVALID_INPUT");
    expect((failure as Error).message).toMatch(words);
    expect((failure as Error).message.length).toBeLessThan(400);
  });

  it("what contains itself", async () => {
    const schema: Record<string, unknown> = { type: "object" };
    schema.properties = { a: schema };
    await expect(exportOf(schema, [])).rejects.toThrow(/contains itself/);
  });
});

describe("a schema that goes on in itself", () => {
  it("is filled as far as memories go", async () => {
    const schema = {
      type: "object",
      properties: { name: text, spouse: { $ref: "#" }, parent: { $ref: "#" } },
    };
    const { data, conforms } = await exportOf(schema, [
      "My name is Alice",
      "My wife is called Anna",
    ]);
    expect({ data, conforms }).toEqual({
      data: { name: "Alice", spouse: { name: "Anna" } },
      conforms: true,
    });
  });

  it("misses what no end can be given to", async () => {
    const schema = { type: "object", properties: { next: { $ref: "#" } }, required: ["next"] };
    expect(await exportOf(schema, [])).toMatchObject({
      data: {},
      missing: ["/next"],
      conforms: false,
    });
  });

  it("says nothing where it is nothing but itself", async () => {
    const schema = {
      type: "object",
      properties: { a: { $ref: "#/$defs/a" }, b: { $ref: "#/properties/b" } },
      $defs: { a: { allOf: [{ $ref: "#/$defs/a" }] } },
    };
    const { data, unfilled } = await exportOf(schema, ["I live in Berlin", "a: 1", "b: 2"]);
    expect({ data, unfilled }).toEqual({ data: {}, unfilled: ["/a", "/b"] });
  });
});

describe("patterns", () => {
  const code = { type: "string", pattern: "^(a+)+$" };

  it("that never end elsewhere end here", async () => {
    const { data } = await propertiesOf({ code }, [`My code is ${"a".repeat(500)}b`]);
    expect(data).toEqual({});
    expect((await propertiesOf({ code }, ["My code is aaa"])).data).toEqual({ code: "aaa" });
  });

  it("of names that never end elsewhere end here", async () => {
    const schema = {
      type: "object",
      properties: { ["a".repeat(200)]: { type: ["string", "null"] } },
      patternProperties: { "^(a+)+b$": { type: "number" } },
    };
    expect((await exportOf(schema, [])).conforms).toBe(true);
  });

  it("hold at any depth of a schema", async () => {
    const told = ["My code is abc-1"];
    const yes = { type: "string", anyOf: [{ pattern: "^x" }, { pattern: "^abc-\\d$" }] };
    const no = { type: "string", not: { pattern: "^abc" } };
    expect((await propertiesOf({ code: { allOf: [yes] } }, told)).data).toEqual({ code: "abc-1" });
    expect((await propertiesOf({ code: { allOf: [no] } }, told)).data).toEqual({});
  });

  it("of names decide what else a name may hold", async () => {
    const schema = {
      type: "object",
      properties: { "my.code": text },
      patternProperties: { "^my\\.": { minLength: 10 } },
    };
    expect((await exportOf(schema, ["My code is abc"])).conforms).toBe(false);
    expect(await exportOf(schema, ["My code is abcdefghijk"])).toMatchObject({
      data: { "my.code": "abcdefghijk" },
      conforms: true,
    });
  });
});

describe("names of properties", () => {
  it.each(["__proto__", "constructor", "toString", "hasOwnProperty"])("may be %s", async (name) => {
    const schema = JSON.parse(
      `{"type":"object","properties":{"${name}":{"type":"object","properties":{"city":{"type":"string"}}}},"required":["${name}"]}`,
    ) as unknown;
    const { data, conforms } = await exportOf(schema, ["I live in Berlin"]);
    expect(Object.keys(data)).toEqual([name]);
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    expect(conforms).toBe(true);
    expect(({} as Record<string, unknown>).city).toBeUndefined();
  });

  it("and formats may be what objects inherit", async () => {
    const code = { type: "string", format: "__proto__" };
    const told = ["My code is abc"];
    expect((await propertiesOf({ code }, told)).data).toEqual({ code: "abc" });
  });
});

describe("an export is bounded", () => {
  it("in memories, and says so", async () => {
    let given = 0;
    async function* endless() {
      for (;;) yield* memoriesOf([`I have note ${++given}`]);
    }
    const schema = { type: "object", properties: { city: text } };
    const { memories, isCut } = await createExport({ schema, memories: endless() });
    expect({ memories, isCut }).toEqual({ memories: exportLimits.memories, isCut: true });
    expect(given).toBeLessThan(exportLimits.memories + 10);
  });

  it("in the items of a list", async () => {
    const told = Array.from({ length: 150 }, (_, at) => `I like thing${at}`);
    const { data } = await propertiesOf({ likes: { type: "array", items: text } }, told);
    expect(data.likes).toHaveLength(exportLimits.items);
  });

  it("in the text of its result", async () => {
    const told = Array.from({ length: 100 }, (_, at) => `My travel plan ${at} ${"x ".repeat(250)}`);
    const list = { type: "array", items: text };
    const properties = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [
        `travel_plan_${"abcdefgh"[at % 8]}${at}`,
        { ...list, title: "Travel plan" },
      ]),
    );
    const { data } = await propertiesOf({ ...properties, travelPlan: list }, told);
    expect(JSON.stringify(data).length).toBeLessThan(exportLimits.resultLength * 1.1);
  });

  it("lets others have their turn", async () => {
    const told = Array.from({ length: 3000 }, (_, at) => `I like thing${at} and live in Town${at}`);
    const properties = Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [`city_${at}`, { type: "string", title: "City" }]),
    );
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    const memories = newestFirst(memoriesOf(told));
    await createExport({ schema: { type: "object", properties }, memories });
    clearInterval(timer);
    expect(turns).toBeGreaterThan(3);
  });
});
