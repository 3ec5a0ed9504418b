import type { JsonValue } from "@mem0-kit/core";
import { exportLimits } from "../export-limits.ts";
import { below, readSubschema, type SchemaPlace, type SchemaReading } from "./read-schema.ts";
import { schemaError } from "./schema-error.ts";
import { checkedFormats, type KeywordKind, schemaTypes } from "./schema-keywords.ts";

/** Checks what stands under a keyword; `undefined` where it says nothing. */
export function readKeyword(
  reading: SchemaReading,
  kind: KeywordKind,
  value: JsonValue,
  place: SchemaPlace,
): unknown {
  switch (kind) {
    case "schema":
      return readSubschema(reading, value, place);
    case "schemas":
      return readSchemas(reading, value, place);
    case "schemaOrSchemas":
      return Array.isArray(value)
        ? readSchemas(reading, value, place)
        : readSubschema(reading, value, place);
    case "patternMap":
      for (const pattern of Object.keys(objectOf(value, place)))
        reading.patterns.add(pattern, place.pointer);
      return readSchemaMap(reading, value, place);
    case "schemaMap":
      return readSchemaMap(reading, value, place);
    case "namesByName":
      for (const names of Object.values(objectOf(value, place))) namesOf(names, place);
      return value;
    case "names":
      return namesOf(value, place);
    case "types":
      return typesOf(value, place);
    case "pattern":
      reading.patterns.add(textOf(value, place), place.pointer);
      return value;
    case "format":
      return checkedFormats.has(textOf(value, place)) ? value : undefined;
    case "text":
      return textOf(value, place);
    case "any":
      return value;
    default:
      return scalarOf(kind, value, place);
  }
}

function scalarOf(
  kind: "values" | "count" | "number" | "flag",
  value: JsonValue,
  place: SchemaPlace,
) {
  const [isRight, form] = {
    values: [
      Array.isArray(value) && value.length <= exportLimits.choices,
      `a list of at most ${exportLimits.choices} values`,
    ],
    count: [Number.isSafeInteger(value) && Number(value) >= 0, "a whole number from 0"],
    number: [typeof value === "number", "a number"],
    flag: [typeof value === "boolean", "true or false"],
  }[kind] as [boolean, string];
  return isRight ? value : refuse(place, form);
}

function readSchemas(reading: SchemaReading, value: JsonValue, place: SchemaPlace) {
  if (!Array.isArray(value)) return refuse(place, "a list of schemas");
  const given: readonly JsonValue[] = value;
  return given.map((one, at) => readSubschema(reading, one, below(place, at)));
}

function readSchemaMap(reading: SchemaReading, value: JsonValue, place: SchemaPlace) {
  const entries = Object.entries(objectOf(value, place));
  // From entries, so that a property named __proto__ is one.
  return Object.fromEntries(
    entries.map(([name, one]) => [name, readSubschema(reading, one, below(place, name))]),
  );
}

function objectOf(value: JsonValue, place: SchemaPlace): Readonly<Record<string, JsonValue>> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return refuse(place, "an object");
  return value as Readonly<Record<string, JsonValue>>;
}

function namesOf(value: JsonValue, place: SchemaPlace): readonly string[] {
  if (!Array.isArray(value) || !value.every((name) => typeof name === "string"))
    return refuse(place, "a list of names");
  return value;
}

function typesOf(value: JsonValue, place: SchemaPlace): JsonValue {
  const types = Array.isArray(value) ? value : [value];
  return types.every((type) => schemaTypes.includes(type))
    ? value
    : refuse(place, `of ${schemaTypes.join(", ")}`);
}

function textOf(value: JsonValue, place: SchemaPlace): string {
  return typeof value === "string" ? value : refuse(place, "a string");
}

function refuse(place: SchemaPlace, form: string): never {
  throw schemaError(place.pointer, `must be ${form}.`);
}
