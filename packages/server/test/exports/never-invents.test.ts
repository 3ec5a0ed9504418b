import { describe, expect, it } from "vitest";
import { exportOf, memoriesOf, propertiesOf, type Told } from "./sample-memories.ts";

const text = { type: "string" };
const texts = { type: "array", items: text };

const health = { categories: ["health"] };
const work = { categories: ["professional_details"] };

const cases: readonly (readonly [why: string, properties: object, told: readonly Told[]])[] = [
  ["where somebody else lives", { city: text }, ["My sister lives in Rome", "She lives in Oslo"]],
  ["a place that was left", { city: text }, ["I no longer live in Berlin"]],
  ["a question", { city: text }, ["Do I live in Berlin?"]],
  ["a country for a city", { city: text }, ["I live in Germany"]],
  ["somebody else's address", { email: text }, ["Bob's email is bob@example.com"]],
  [
    "somebody else's address of a format",
    { email: { type: "string", format: "email" } },
    ["Bob's email is bob@example.com"],
  ],
  ["what an assistant is", { job: text }, [["I work as an assistant", { role: "assistant" }]]],
  ["a state for a job", { occupation: text }, ["I am a vegetarian"]],
  [
    "a walk for a medicine",
    { medications: texts },
    [
      ["I take a walk every day", health],
      ["I'm on a diet", health],
    ],
  ],
  [
    "a fan for a nurse",
    { occupation: text },
    [
      ["I am a big fan of trains", work],
      ["I am a hard worker", work],
    ],
  ],
  ["a student's university for an employer", { employer: text }, ["I am a student at MIT"]],
  ["a gym for a school", { school: text }, ["I go to Gold's Gym"]],
  ["a car for a degree", { degree: text }, ["I have a BMW", "I have a cat"]],
  [
    "a team for a city",
    { city: text },
    ["I moved to Product Management", "I moved to the 3rd floor"],
  ],
  ["a diet for a place", { location: text }, ["I moved to a vegan diet"]],
  ["a place for a birthday", { birthday: text }, ["I was born in Berlin"]],
  ["being nice for a task", { tasks: texts }, ["I have to be nice"]],
  [
    "a part of a number",
    { height: { type: "number" } },
    ["My height is 5'11", "My height is 5 feet 11"],
  ],
  ["a bound for a number", { budget: { type: "number" } }, ["My budget is at least $50"]],
  [
    "a choice out of its own description",
    { customer: { enum: ["new", "returning"], description: "Type: new or returning" } },
    ["I bought a new type of tea"],
  ],
  [
    "a whole sentence for a name that fits any",
    { type: text, status: text },
    ["I have type 2 diabetes"],
  ],
  [
    "an animal of the news for a pet",
    { pets: { type: "array", items: { type: "object", properties: { name: text } } }, kids: texts },
    [
      "Two goats escaped from the petting farm",
      "I don't have any pets",
      "The kids next door are loud",
    ],
  ],
  [
    "how coffee is liked for a taste",
    { likes: texts },
    ["I like my coffee black and strong, no sugar"],
  ],
  [
    "a wheelchair for a technology",
    { technologies: texts },
    [["I use a wheelchair", { categories: ["technology"] }]],
  ],
  ["a husband for a taste", { likes: texts }, ["I love my husband"]],
  ["a name in an adjective", { name: text }, ["I am German", "My name is not important"]],
  ["no allergy for one", { allergies: texts }, ["I am not allergic to peanuts"]],
  [
    "a day that may be in March or April",
    { due: { type: "string", format: "date" } },
    ["Due: 03/04/2026"],
  ],
  ["a day that does not exist", { due: { type: "string", format: "date" } }, ["Due: 2026-02-30"]],
  ["a number out of a range", { budget: { type: "number" } }, ["My budget is 100-200 dollars"]],
  ["a number of something else", { number_of_cars: { type: "integer" } }, ["I have 2 children"]],
  ["false, of what nobody speaks", { is_smoker: { type: "boolean" } }, ["I am vegetarian"]],
  ["true, of what ended", { is_smoker: { type: "boolean" } }, ["I am no longer a smoker"]],
  ["true, of a condition", { has_car: { type: "boolean" } }, ["If I had a car I would drive"]],
  [
    "a choice that is denied",
    { theme: { enum: ["dark", "light"] } },
    ["The theme is not dark, she says", "I don't want a dark theme"],
  ],
  [
    "one of two choices",
    { theme: { enum: ["dark", "light"] } },
    ["I like the dark and light theme"],
  ],
  [
    "one of two variants that both fit",
    {
      pet: {
        oneOf: [
          { type: "object", properties: { name: text, barks: { type: "boolean" } } },
          {
            type: "object",
            properties: { name: text, meows: { type: "boolean" } },
            minProperties: 1,
          },
        ],
      },
    },
    ["My pet is called Rex"],
  ],
];

describe("an export never takes", () => {
  it.each(cases)("%s", async (_why, properties, told) => {
    const { data, unfilled } = await propertiesOf({ ...properties }, told);
    expect(data).toEqual({});
    expect(unfilled).toEqual(Object.keys(properties).map((name) => `/${name}`));
  });

  it("one user's name for another's when memories of several come", async () => {
    const told: Told[] = [
      ["Alice lives in Berlin", { userId: "alice" }],
      ["Bob lives in Rome", { userId: "bob" }],
    ];
    expect((await propertiesOf({ city: text }, told)).data).toEqual({});
    expect((await propertiesOf({ city: text }, told.slice(0, 1))).data).toEqual({ city: "Berlin" });
  });
});

describe("of several memories an export takes", () => {
  it("the newest", async () => {
    const told = ["I live in Berlin", "I moved to Paris"];
    expect((await propertiesOf({ city: text }, told)).data).toEqual({ city: "Paris" });
    expect((await propertiesOf({ city: text }, told.toReversed())).data).toEqual({
      city: "Berlin",
    });
  });

  it("the newest by when it happened, not by when it was told", async () => {
    const told: Told[] = [
      ["I moved to Paris", { eventTime: new Date("2026-05-01") }],
      ["I lived abroad"],
      ["I moved to Berlin", { eventTime: new Date("2020-05-01") }],
    ].map(([words, more]) => [words, more ?? {}] as Told);
    expect((await propertiesOf({ city: text }, told)).data).toEqual({ city: "Paris" });
  });

  it("every word from one of them", async () => {
    const told = ["I am allergic to peanuts", "I love hiking", "My name is Alice Johnson"];
    const properties = { name: text, allergies: texts, hobbies: texts, notes: texts };
    const { data } = await propertiesOf(properties, told);
    const said = memoriesOf(told)
      .map(({ memory }) => memory)
      .join(" ");
    for (const value of Object.values(data).flat()) expect(said).toContain(value);
    expect(data).toEqual({ name: "Alice Johnson", allergies: ["peanuts"], hobbies: ["hiking"] });
  });
});

describe("what stays empty", () => {
  const person = {
    type: "object",
    properties: {
      name: text,
      nick: { type: ["string", "null"] },
      tags: texts,
      role: { type: "string", default: "unknown" },
      kind: { const: "person" },
      age: { type: "integer" },
      address: { type: "object", properties: { street: text }, required: ["street"] },
    },
    required: ["name", "tags", "role", "kind", "address"],
  };

  it("is empty in the schema's own terms, and told", async () => {
    const { data, unfilled, missing, conforms } = await exportOf(person, []);
    expect(data).toEqual({
      name: "",
      nick: null,
      tags: [],
      role: "unknown",
      kind: "person",
      address: { street: "" },
    });
    expect(unfilled).toEqual(["/name", "/nick", "/tags", "/role", "/age", "/address"]);
    expect({ missing, conforms }).toEqual({ missing: [], conforms: true });
  });

  it("is left out where it is required and nothing but an invention would do", async () => {
    const schema = {
      type: "object",
      properties: { name: text, age: { type: "integer" }, sure: { type: "boolean" } },
      required: ["name", "age", "sure"],
    };
    const { data, missing, conforms } = await exportOf(schema, ["My name is Alice"]);
    expect(data).toEqual({ name: "Alice" });
    expect({ missing, conforms }).toEqual({ missing: ["/age", "/sure"], conforms: false });
  });

  it("takes what is beside it along where the object need not be there, and says so", async () => {
    const medical = {
      type: "object",
      properties: { allergies: texts, blood_type: { enum: ["A", "B"] } },
      required: ["blood_type"],
    };
    const told = ["I am allergic to nuts"];
    const optional = await propertiesOf({ medical }, told);
    expect(optional.data).toEqual({});
    expect(optional).toMatchObject({
      unfilled: ["/medical/blood_type"],
      leftOut: ["/medical"],
      conforms: true,
    });
    const schema = { type: "object", properties: { medical }, required: ["medical"] };
    const required = await exportOf(schema, told);
    expect(required.data).toEqual({ medical: { allergies: ["nuts"] } });
    expect(required).toMatchObject({
      missing: ["/medical/blood_type"],
      leftOut: [],
      conforms: false,
    });
  });

  it("is listed in the result itself for a schema that has a place for it", async () => {
    const properties = { name: text, age: { type: "integer" }, _unfilled: texts };
    const { data } = await propertiesOf(properties, ["My name is Alice"]);
    expect(data).toEqual({ name: "Alice", _unfilled: ["/age"] });
  });

  it("is told when the whole object asks for more than there is", async () => {
    const schema = { type: "object", properties: { age: { type: "integer" } }, minProperties: 1 };
    expect(await exportOf(schema, [])).toMatchObject({ data: {}, missing: [], conforms: false });
  });

  it("has pointers that are escaped", async () => {
    const { unfilled } = await propertiesOf({ "a/b": text, "c~d": text }, []);
    expect(unfilled).toEqual(["/a~1b", "/c~0d"]);
  });
});
