import * as z from "zod/mini";
import { closedSchemas, describedFields } from "./described-fields.ts";

/** JSON Schema of draft 2020-12, as OpenAPI 3.1 has it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema of one of the schemas that validate. What a custom check allows is said by its entry
 * in zod's global registry.
 *
 * @param io `input` for what is taken, where unknown fields are ignored; `output` for what is given.
 */
export function jsonSchemaOf(schema: z.ZodMiniType, io: "input" | "output"): JsonSchema {
  const { $schema, ...described } = z.toJSONSchema(schema, {
    io,
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      // The bounds of whole numbers that doubles can hold say nothing of the field.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      const described = io === "output" ? describedFields.get(zodSchema) : undefined;
      if (described !== undefined) replace(jsonSchema, jsonSchemaOf(described, io));
      if (closedSchemas.has(zodSchema)) jsonSchema.additionalProperties = false;
    },
  });
  return described;
}

function replace(target: Record<string, unknown>, source: JsonSchema): void {
  for (const key of Object.keys(target)) delete target[key];
  Object.assign(target, source);
}
