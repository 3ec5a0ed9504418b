import type { JsonSchema } from "./json-schema.ts";
import { mapSubschemas } from "./map-subschemas.ts";

/** A schema in which no property is required, at any depth. */
export function withoutRequired(schema: JsonSchema): JsonSchema {
  if (typeof schema === "boolean") return schema;
  const { required: _required, ...rest } = mapSubschemas(schema, withoutRequired);
  return rest;
}
