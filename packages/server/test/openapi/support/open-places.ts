/** A schema that allows anything, or an object whose keys are open. */
export interface OpenPlace {
  /** Such as `AddRequest.messages[0].content`. */
  readonly place: string;
  /** The name of the field that it is of. */
  readonly field: string;
}

/**
 * Walks schemas for what is empty or open. Objects of requests may have further fields, which are ignored,
 * but must say which ones they take; those of answers must not.
 */
export function openPlaces(schemas: Readonly<Record<string, object>>): readonly OpenPlace[] {
  return Object.entries(schemas).flatMap(([name, schema]) =>
    walk(schema, { place: name, field: name }, name.endsWith("Request")),
  );
}

function walk(schema: unknown, at: OpenPlace, isRequest: boolean): OpenPlace[] {
  if (schema === true) return [at];
  if (typeof schema !== "object" || schema === null) return [];
  if (Array.isArray(schema))
    return schema.flatMap((item, index) => walk(item, deeper(at, `[${index}]`), isRequest));
  const { properties, items, additionalProperties, type, ...rest } = schema as Schema;
  const kinds = ["anyOf", "oneOf", "allOf"].map((kind) => rest[kind]);
  const says = ["const", "enum", "$ref"].some((kind) => kind in rest);
  const isEmpty = type === undefined && !says && kinds.every((kind) => kind === undefined);
  const types = [type].flat();
  const isOpen =
    types.includes("object") && isOpenObject({ properties, additionalProperties }, isRequest);
  return [
    ...(isEmpty || isOpen || (types.includes("array") && items === undefined) ? [at] : []),
    ...kinds.flatMap((kind) => walk(kind, at, isRequest)),
    ...(items === undefined ? [] : walk(items, at, isRequest)),
    ...(typeof additionalProperties === "object" ? walk(additionalProperties, at, isRequest) : []),
    ...Object.entries(properties ?? {}).flatMap(([field, inner]) =>
      walk(inner, { place: `${at.place}.${field}`, field }, isRequest),
    ),
  ];
}

interface Schema {
  readonly properties?: Readonly<Record<string, unknown>> | undefined;
  readonly items?: unknown;
  readonly additionalProperties?: unknown;
  readonly type?: unknown;
  readonly [keyword: string]: unknown;
}

function isOpenObject(
  { properties, additionalProperties }: Pick<Schema, "properties" | "additionalProperties">,
  isRequest: boolean,
): boolean {
  if (additionalProperties === undefined) return !isRequest || properties === undefined;
  return additionalProperties === true;
}

function deeper({ place, field }: OpenPlace, step: string): OpenPlace {
  return { place: place + step, field };
}
