import type { JsonValue } from "@mem0-kit/core";

/** A checked JSON Schema without references: what `readSchema` makes. */
export type JsonSchema = boolean | SchemaObject;

/** Keywords of a schema that the filling looks at; the validator looks at all. */
export interface SchemaObject {
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly default?: JsonValue;
  readonly const?: JsonValue;
  readonly enum?: readonly JsonValue[];
  readonly properties?: SchemaMap;
  readonly required?: readonly string[];
  readonly items?: JsonSchema | readonly JsonSchema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly allOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly format?: string;
  readonly pattern?: string;
  readonly patternProperties?: SchemaMap;
  /** Of `endOfRecursion` and what comes together with it; no keyword that a caller can write. */
  readonly endOfRecursion?: true;
  readonly [keyword: string]: unknown;
}

/** Subschemas by name; the names are the caller's, also `__proto__`. */
export type SchemaMap = Readonly<Record<string, JsonSchema>>;

/** Stands where a schema goes on in itself further than it is followed: nothing is made or accepted there. */
export const endOfRecursion: SchemaObject = Object.freeze({ endOfRecursion: true, not: true });
