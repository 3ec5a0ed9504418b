import type { JsonSchema, SchemaMap, SchemaObject } from "./json-schema.ts";
import { schemaKeywords } from "./schema-keywords.ts";

/** A schema with what `change` makes of each schema that stands directly in it. */
export function mapSubschemas(
  schema: SchemaObject,
  change: (inner: JsonSchema) => JsonSchema,
): SchemaObject {
  const entries = Object.entries(schema).map(([keyword, value]) => {
    switch (schemaKeywords.get(keyword)) {
      case "schema":
        return [keyword, change(value as JsonSchema)];
      case "schemas":
        return [keyword, (value as readonly JsonSchema[]).map(change)];
      case "schemaOrSchemas":
        return [keyword, mapOneOrMore(value as JsonSchema | readonly JsonSchema[], change)];
      case "schemaMap":
      case "patternMap":
        return [keyword, mapValues(value as SchemaMap, change)];
      default:
        return [keyword, value];
    }
  });
  return Object.fromEntries(entries);
}

function mapOneOrMore(
  value: JsonSchema | readonly JsonSchema[],
  change: (inner: JsonSchema) => JsonSchema,
): JsonSchema | readonly JsonSchema[] {
  return isList(value) ? value.map(change) : change(value);
}

function isList(value: JsonSchema | readonly JsonSchema[]): value is readonly JsonSchema[] {
  return Array.isArray(value);
}

function mapValues(map: SchemaMap, change: (inner: JsonSchema) => JsonSchema): SchemaMap {
  return Object.fromEntries(Object.entries(map).map(([name, inner]) => [name, change(inner)]));
}
