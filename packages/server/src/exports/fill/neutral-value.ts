import type { JsonValue } from "@mem0-kit/core";
import type { JsonSchema } from "../schema/json-schema.ts";
import type { SchemaChecker } from "../schema/schema-checker.ts";
import { viewSchema } from "../schema/view-schema.ts";

/**
 * What says "nothing is known" in a schema's own terms: its only value, its default, `null`, the shape of
 * an object in which nothing is known, `""`, `[]` or `{}`; `undefined` where it accepts none of them. `0`
 * and `false` are claims.
 */
export function neutralValue(
  schema: JsonSchema,
  checker: SchemaChecker,
  shape?: JsonValue,
): JsonValue | undefined {
  const view = viewSchema(schema);
  if (view === undefined && typeof schema === "object") return undefined;
  const merged = view?.schema;
  const candidates = [
    ...onlyValue(merged?.const, merged?.enum),
    merged?.default,
    null,
    shape,
    "",
    [],
    {},
  ];
  return candidates.find(
    (candidate) => candidate !== undefined && checker.accepts(schema, candidate),
  );
}

/** The value of a schema that leaves no choice. */
export function onlyValue(
  constant: JsonValue | undefined,
  values: readonly JsonValue[] | undefined,
): readonly JsonValue[] {
  if (constant !== undefined) return [constant];
  return values?.length === 1 ? values : [];
}
