import type { JsonValue } from "@mem0-kit/core";
import type { JsonSchema, SchemaMap, SchemaObject } from "./json-schema.ts";
import { mapSubschemas } from "./map-subschemas.ts";
import type { PatternSet } from "./pattern-set.ts";

/**
 * A schema that says the same about this one value and has no pattern of the caller's: the texts that
 * fail a pattern are listed, and so are the names that match one. The validator would run the patterns
 * on an engine that can be kept busy for ever.
 */
export function withoutPatterns(
  schema: JsonSchema,
  value: JsonValue,
  patterns: PatternSet,
): JsonSchema {
  const texts = new Set<string>();
  const names = new Set<string>();
  collect(value, texts, names);
  // A name is a text to `propertyNames`.
  return rewrite(schema, { texts: [...texts, ...names], names: [...names], patterns });
}

interface Found {
  readonly texts: readonly string[];
  readonly names: readonly string[];
  readonly patterns: PatternSet;
}

function rewrite(schema: JsonSchema, found: Found): JsonSchema {
  if (typeof schema === "boolean") return schema;
  const { pattern, ...rest } = mapSubschemas(schema, (inner) => rewrite(inner, found));
  const named = rest.patternProperties ? literal(rest, rest.patternProperties, found) : rest;
  if (pattern === undefined) return named;
  const failing = found.texts.filter((text) => !found.patterns.matches(pattern, text));
  return { ...named, allOf: [...(named.allOf ?? []), { not: { enum: failing } }] };
}

function literal(schema: SchemaObject, given: SchemaMap, found: Found): SchemaObject {
  const entries = Object.entries(given).flatMap(([pattern, inner]) => {
    const names = found.names.filter((name) => found.patterns.matches(pattern, name));
    return names.map((name) => [name, inner] as const);
  });
  const byName = Map.groupBy(entries, ([name]) => name);
  const patternProperties = Object.fromEntries(
    [...byName].map(([name, ofName]) => [
      `^${name.replace(/[\^$\\.*+?()[\]{}|/]/g, "\\$&")}$`,
      { allOf: ofName.map(([, inner]) => inner) },
    ]),
  );
  return { ...schema, patternProperties };
}

function collect(value: JsonValue, texts: Set<string>, names: Set<string>): void {
  if (typeof value === "string") texts.add(value);
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) for (const name of Object.keys(value)) names.add(name);
  for (const inner of Object.values(value)) collect(inner, texts, names);
}
