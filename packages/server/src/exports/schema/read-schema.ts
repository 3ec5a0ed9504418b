import { type JsonValue, parseJson } from "@mem0-kit/core";
import { exportLimits } from "../export-limits.ts";
import { endOfRecursion, type JsonSchema, type SchemaObject } from "./json-schema.ts";
import { type PatternSet, patternSet } from "./pattern-set.ts";
import { readKeyword } from "./read-keyword.ts";
import { resolvePointer } from "./resolve-pointer.ts";
import { schemaError } from "./schema-error.ts";
import { refusedKeywords, schemaKeywords } from "./schema-keywords.ts";

/** A schema that is safe to fill and to validate with. */
export interface ReadSchema {
  readonly root: SchemaObject;
  readonly patterns: PatternSet;
}

/** What the reading of a schema has come to. */
export interface SchemaReading {
  readonly document: JsonValue;
  readonly patterns: PatternSet;
  parts: number;
}

/** A place in a schema. */
export interface SchemaPlace {
  /** JSON pointer as the reader came there, for errors. */
  readonly pointer: string;
  readonly depth: number;
  /** Pointers of the references on the way. */
  readonly references: readonly string[];
}

/** How often a reference may stand within itself. */
const mostRepeats = 2;

/**
 * Checks a caller's JSON Schema and writes its references out, so that it has none, is bounded and
 * neither the filling nor the validator can be sent in circles.
 *
 * @throws MemoryError `INVALID_INPUT` naming the place.
 */
export function readSchema(given: unknown): ReadSchema {
  const document = parseJson("schema", given);
  if (Buffer.byteLength(JSON.stringify(document)) > exportLimits.schemaBytes)
    throw schemaError("", `is longer than ${exportLimits.schemaBytes} bytes. Export in parts.`);
  const reading: SchemaReading = { document, patterns: patternSet(), parts: 0 };
  const root = readSubschema(reading, document, { pointer: "", depth: 0, references: [] });
  if (typeof root === "boolean") throw schemaError("", "must be an object.");
  return { root, patterns: reading.patterns };
}

/** Checks one schema of a schema. */
export function readSubschema(
  reading: SchemaReading,
  given: JsonValue,
  place: SchemaPlace,
): JsonSchema {
  if (typeof given === "boolean") return given;
  if (!isObject(given)) throw schemaError(place.pointer, "must be a schema: an object.");
  if (place.depth > exportLimits.schemaDepth)
    throw schemaError(place.pointer, `is more than ${exportLimits.schemaDepth} levels deep.`);
  if (++reading.parts > exportLimits.schemaParts)
    throw schemaError(
      "",
      `comes to more than ${exportLimits.schemaParts} parts with its $refs written out. Export in parts.`,
    );
  const refused = refusedKeywords.find((keyword) => Object.hasOwn(given, keyword));
  if (refused !== undefined) throw schemaError(place.pointer, `has ${refused}, which is not read.`);
  const own = readKeywords(reading, given, place);
  return given.$ref === undefined ? own : refer(reading, given.$ref, own, place);
}

function readKeywords(
  reading: SchemaReading,
  given: Readonly<Record<string, JsonValue>>,
  place: SchemaPlace,
): SchemaObject {
  const known = Object.entries(given).flatMap(([keyword, value]) => {
    const kind = schemaKeywords.get(keyword);
    return kind === undefined ? [] : [{ keyword, kind, value }];
  });
  return Object.fromEntries(
    known.flatMap(({ keyword, kind, value }) => {
      const read = readKeyword(reading, kind, value, below(place, keyword));
      return read === undefined ? [] : [[keyword, read]];
    }),
  );
}

/** What a reference refers to, together with what stands beside it. */
function refer(
  reading: SchemaReading,
  reference: JsonValue,
  own: SchemaObject,
  place: SchemaPlace,
): JsonSchema {
  const pointer = `${place.pointer}/$ref`;
  if (typeof reference !== "string") throw schemaError(pointer, "must be a string.");
  if (reference !== "#" && !reference.startsWith("#/"))
    throw schemaError(pointer, 'must stand in this schema, such as "#/$defs/Address".');
  const repeats = place.references.filter((other) => other === reference).length;
  const isDeep = place.depth > exportLimits.schemaDepth / 4;
  if (repeats >= (isDeep ? 1 : mostRepeats)) return endOfRecursion;
  const target = resolvePointer(reading.document, reference, pointer);
  const referred = readSubschema(reading, target, {
    ...place,
    depth: place.depth + 1,
    references: [...place.references, reference],
  });
  return besides(own, referred);
}

/** Annotations beside a reference say how it is meant here; anything else holds in addition. */
function besides(own: SchemaObject, referred: JsonSchema): JsonSchema {
  if (referred === endOfRecursion) return referred;
  const says = Object.keys(own).some((keyword) => !annotations.includes(keyword));
  if (says) return { ...own, allOf: [...(own.allOf ?? []), referred] };
  return typeof referred === "boolean" ? referred : { ...referred, ...own };
}

const annotations = ["title", "description", "default"];

/** The place under a keyword or a name. */
export function below(place: SchemaPlace, name: string | number): SchemaPlace {
  const escaped = String(name).replaceAll("~", "~0").replaceAll("/", "~1");
  return { ...place, pointer: `${place.pointer}/${escaped}`, depth: place.depth + 1 };
}

function isObject(value: JsonValue): value is Readonly<Record<string, JsonValue>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
