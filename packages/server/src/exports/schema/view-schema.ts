import type { JsonSchema, SchemaMap, SchemaObject } from "./json-schema.ts";

/** A schema as the filling looks at it: what all its parts say together. */
export interface SchemaView {
  /** What a value can be, `null` aside, in the order in which the schema names it. */
  readonly types: readonly string[];
  readonly properties: SchemaMap;
  readonly required: ReadonlySet<string>;
  /** Of `anyOf` or `oneOf`, those that are more than `null`. */
  readonly variants: readonly SchemaObject[];
  readonly schema: SchemaObject;
}

/** Brings `allOf` together with what stands beside it; `undefined` for a schema that says nothing of use. */
export function viewSchema(given: JsonSchema): SchemaView | undefined {
  if (typeof given === "boolean") return undefined;
  const schema = mergeAll(given);
  if (schema.endOfRecursion) return undefined;
  const { anyOf, oneOf, ...base } = schema;
  const variants = (anyOf ?? oneOf ?? []).flatMap((variant) =>
    typeof variant === "boolean" || variant.type === "null" ? [] : [merge(base, variant)],
  );
  return {
    types: typesOf(schema),
    properties: schema.properties ?? {},
    required: new Set(schema.required),
    variants,
    schema,
  };
}

function mergeAll(schema: SchemaObject): SchemaObject {
  const { allOf = [], ...own } = schema;
  return allOf.reduce<SchemaObject>(
    (merged, part) => (typeof part === "boolean" ? merged : merge(merged, mergeAll(part))),
    own,
  );
}

/** What is said first is kept; properties and names come together. The validator has the last word. */
function merge(first: SchemaObject, second: SchemaObject): SchemaObject {
  return {
    ...second,
    ...first,
    ...(first.properties || second.properties
      ? { properties: mergeMaps(first.properties ?? {}, second.properties ?? {}) }
      : {}),
    ...(first.required || second.required
      ? { required: [...(first.required ?? []), ...(second.required ?? [])] }
      : {}),
  };
}

function mergeMaps(first: SchemaMap, second: SchemaMap): SchemaMap {
  // Not by spreading: a property named __proto__ must stay one.
  const both = new Map([...Object.entries(second), ...Object.entries(first)]);
  for (const [name, inner] of Object.entries(second)) {
    const other = Object.hasOwn(first, name) ? first[name] : undefined;
    if (typeof other === "object" && typeof inner === "object") both.set(name, merge(other, inner));
  }
  return Object.fromEntries(both);
}

function typesOf({ type, properties, items, enum: values, ...rest }: SchemaObject): string[] {
  if (type !== undefined) return [type].flat().filter((one) => one !== "null");
  if (properties !== undefined) return ["object"];
  if (items !== undefined) return ["array"];
  const isText = values !== undefined || rest.format !== undefined || rest.pattern !== undefined;
  return isText || rest.anyOf === undefined ? ["string"] : [];
}
