import { type Schema, Validator } from "@cfworker/json-schema";
import { describe, expect, it } from "vitest";
import { exportOf, type Told } from "./sample-memories.ts";

const text = { type: "string" };
const texts = { type: "array", items: text };
const orNull = (schema: object) => ({ anyOf: [schema, { type: "null" }], default: null });

/** What Pydantic writes for the example of mem0's own page on exports. */
const professionalProfile = {
  $defs: {
    EducationLevel: { enum: ["high_school", "bachelors", "masters"], type: "string" },
    EmploymentStatus: { enum: ["full_time", "part_time", "student"], type: "string" },
  },
  properties: {
    full_name: orNull({ maxLength: 100, minLength: 2, type: "string" }),
    current_role: { ...orNull(text), description: "Current job title or role" },
    company: { type: "string", description: "Current employer" },
    employment_status: orNull({ $ref: "#/$defs/EmploymentStatus" }),
    education_level: orNull({ $ref: "#/$defs/EducationLevel" }),
    years_of_experience: orNull({ type: "integer" }),
  },
  required: ["company"],
  title: "ProfessionalProfile",
  type: "object",
};

const dev = { userId: "dev" };

interface Case {
  readonly title: string;
  readonly schema: object;
  readonly told: readonly Told[];
  readonly data: unknown;
  readonly unfilled: readonly string[];
}

const cases: readonly Case[] = [
  {
    title: "a professional profile, of memories in mem0's words",
    schema: professionalProfile,
    told: [
      ["Name: Dev Patel", dev],
      ["Dev works at TechCorp as a senior engineer", dev],
      ["User has 10 years of experience in software", dev],
      ["User works full time", { ...dev, categories: ["professional_details"] }],
    ],
    data: {
      full_name: "Dev Patel",
      current_role: "senior engineer",
      company: "TechCorp",
      employment_status: "full_time",
      education_level: null,
      years_of_experience: 10,
    },
    unfilled: ["/education_level"],
  },
  {
    title: "a person, of memories in the first person",
    schema: {
      type: "object",
      properties: {
        name: text,
        age: { type: "integer", minimum: 0, maximum: 150 },
        birthday: { type: "string", format: "date" },
        email: { type: "string", format: "email" },
        phone: text,
        address: { type: "object", properties: { city: text, country: text, street: text } },
        spouse: { type: "object", properties: { name: text, occupation: text } },
        languages: texts,
        zipCode: { type: "string", pattern: "^\\d{5}$" },
      },
      required: ["name", "address"],
    },
    told: [
      "My name is Alice Johnson.",
      "I'm 34 years old",
      "I was born on March 3rd, 1991",
      "My email address is alice@example.com.",
      "My phone number is +49 30 1234567",
      "I live in Berlin, Germany with my family",
      "My wife is called Anna",
      "My wife works as a teacher",
      "I speak English, German and Spanish",
      "My zip code is 10115",
    ],
    data: {
      name: "Alice Johnson",
      age: 34,
      birthday: "1991-03-03",
      email: "alice@example.com",
      phone: "+49 30 1234567",
      address: { city: "Berlin", country: "Germany" },
      spouse: { name: "Anna", occupation: "teacher" },
      languages: ["English", "German", "Spanish"],
      zipCode: "10115",
    },
    unfilled: ["/address/street"],
  },
  {
    title: "preferences",
    schema: {
      type: "object",
      properties: {
        favoriteColor: text,
        theme: { enum: ["dark", "light"], description: "Preferred mode of the display" },
        likes: texts,
        dislikes: texts,
        food_preferences: texts,
        is_vegetarian: { type: "boolean" },
        owns_car: { type: "boolean" },
        is_smoker: { type: "boolean" },
      },
    },
    told: [
      "User's favourite colour is dark green",
      "User prefers dark mode",
      ["User loves sushi and ramen", { categories: ["food"] }],
      "User doesn't like crowded places",
      "User is vegetarian",
      "User does not own a car",
    ],
    data: {
      favoriteColor: "dark green",
      theme: "dark",
      likes: ["sushi", "ramen"],
      dislikes: ["crowded places"],
      food_preferences: ["User loves sushi and ramen"],
      is_vegetarian: true,
      owns_car: false,
    },
    unfilled: ["/is_smoker"],
  },
  {
    title: "a medical record",
    schema: {
      type: "object",
      properties: {
        allergies: texts,
        medications: texts,
        conditions: texts,
        dietary_restrictions: texts,
        blood_type: { enum: ["A", "B", "AB", "0", null] },
        doctor: { type: "object", properties: { name: text }, required: ["name"] },
      },
      required: ["allergies", "blood_type"],
    },
    told: [
      ["User is allergic to peanuts, shellfish and penicillin", { categories: ["health"] }],
      ["User takes metformin twice a day", { categories: ["health"] }],
      ["User was diagnosed with type 2 diabetes in 2019", { categories: ["health"] }],
      ["User is lactose intolerant", { categories: ["health"] }],
      "User's sister is allergic to cats",
    ],
    data: {
      allergies: ["peanuts", "shellfish", "penicillin"],
      medications: ["metformin"],
      conditions: ["type 2 diabetes"],
      dietary_restrictions: ["lactose intolerant"],
      blood_type: null,
    },
    unfilled: ["/blood_type", "/doctor"],
  },
  {
    title: "tasks and pets, which are lists of objects",
    schema: {
      type: "object",
      properties: {
        tasks: {
          type: "array",
          items: {
            type: "object",
            properties: {
              title: text,
              due_date: orNull({ type: "string", format: "date" }),
              done: { type: "boolean" },
            },
            required: ["title"],
          },
        },
        pets: {
          type: "array",
          items: {
            type: "object",
            properties: { name: text, species: text, age: { type: "integer" } },
            required: ["name", "species"],
          },
        },
        goals: { type: "array", items: text, maxItems: 1 },
      },
    },
    told: [
      "I need to file taxes by April 15, 2026",
      "I have to call the dentist",
      "I have a dog named Rex",
      "My cat Mia is 3 years old",
      "I want to run a marathon",
      "I want to learn the cello",
    ],
    data: {
      tasks: [
        { title: "call the dentist", due_date: null },
        { title: "file taxes by April 15, 2026", due_date: "2026-04-15" },
      ],
      pets: [
        { name: "Mia", species: "cat", age: 3 },
        { name: "Rex", species: "dog" },
      ],
      goals: ["learn the cello"],
    },
    unfilled: [],
  },
  {
    title: "objects that hold more than the user, by a reference and draft 7's words",
    schema: {
      $schema: "http://json-schema.org/draft-07/schema#",
      definitions: {
        Project: {
          type: "object",
          properties: { deadline: { type: "string", format: "date" }, budget: { type: "number" } },
        },
      },
      allOf: [
        { type: "object", properties: { project: { $ref: "#/definitions/Project" } } },
        { properties: { budget: { type: "number" } }, required: ["budget"] },
      ],
    },
    told: ["The project deadline is 2026-06-01", "My budget is about $2,000 a month"],
    data: { project: { deadline: "2026-06-01" }, budget: 2000 },
    unfilled: ["/project/budget"],
  },
];

describe("an export fills", () => {
  it.each(cases)("$title", async ({ schema, told, data, unfilled }) => {
    const result = await exportOf(schema, told);
    expect(result.data).toEqual(data);
    expect(result).toMatchObject({ unfilled, missing: [], leftOut: [], conforms: true });
    expect(
      new Validator(structuredClone(schema) as Schema, "2020-12").validate(result.data),
    ).toEqual({
      valid: true,
      errors: [],
    });
  });
});
