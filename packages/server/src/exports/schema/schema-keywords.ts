/** What stands under a keyword: schemas, or a value of which the form is checked. */
export type KeywordKind =
  | "schema"
  | "schemas"
  | "schemaOrSchemas"
  | "schemaMap"
  | "patternMap"
  | "names"
  | "namesByName"
  | "types"
  | "values"
  | "count"
  | "number"
  | "flag"
  | "text"
  | "pattern"
  | "format"
  | "any";

/**
 * Every keyword of JSON Schema (2020-12, with what draft 7 calls otherwise) that an export's schema may
 * hold. What is not here says nothing about a value and is left out.
 */
export const schemaKeywords: ReadonlyMap<string, KeywordKind> = new Map(
  Object.entries({
    type: "types",
    title: "text",
    description: "text",
    default: "any",
    const: "any",
    enum: "values",
    properties: "schemaMap",
    patternProperties: "patternMap",
    additionalProperties: "schema",
    propertyNames: "schema",
    unevaluatedProperties: "schema",
    required: "names",
    dependentRequired: "namesByName",
    dependentSchemas: "schemaMap",
    minProperties: "count",
    maxProperties: "count",
    items: "schemaOrSchemas",
    prefixItems: "schemas",
    additionalItems: "schema",
    unevaluatedItems: "schema",
    contains: "schema",
    minContains: "count",
    maxContains: "count",
    minItems: "count",
    maxItems: "count",
    uniqueItems: "flag",
    minimum: "number",
    maximum: "number",
    exclusiveMinimum: "number",
    exclusiveMaximum: "number",
    multipleOf: "number",
    minLength: "count",
    maxLength: "count",
    pattern: "pattern",
    format: "format",
    allOf: "schemas",
    anyOf: "schemas",
    oneOf: "schemas",
    not: "schema",
    if: "schema",
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: "schema",
    else: "schema",
  } as const),
);

/** Keywords that would be obeyed by other readers of the schema and cannot be here. */
export const refusedKeywords: readonly string[] = ["$dynamicRef", "$recursiveRef", "dependencies"];

/**
 * Formats that the validator checks. Its `url`, `uri-template` and `regex` are not among them: an
 * expression made for adversaries to slow down, and two that no memory holds.
 */
export const checkedFormats: ReadonlySet<string> = new Set([
  "date",
  "date-time",
  "duration",
  "email",
  "hostname",
  "ipv4",
  "ipv6",
  "time",
  "uri",
  "uri-reference",
  "uuid",
]);

/** Types of JSON Schema. */
export const schemaTypes: readonly string[] = [
  "object",
  "array",
  "boolean",
  "integer",
  "number",
  "string",
  "null",
];
