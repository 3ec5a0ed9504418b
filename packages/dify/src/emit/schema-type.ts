import { z } from "zod";

/** What a schema says in Dify's words. */
export interface SchemaType {
  readonly type: "string" | "number" | "boolean" | "select";
  readonly required: boolean;
  readonly default?: string | number | boolean;
  readonly min?: number;
  readonly max?: number;
  /** Digits after the point. */
  readonly precision?: number;
  readonly choices?: readonly string[];
}

interface JsonSchema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly default?: string | number | boolean;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Digits after the point that Dify's forms let people enter for a number. */
const digits = 2;

/** Reads a schema of a parameter or a credential. @throws Error for one that Dify has no field for */
export function schemaType(schema: z.ZodType): SchemaType {
  const json = z.toJSONSchema(schema, { io: "input" }) as JsonSchema;
  const required = !schema.safeParse(undefined).success;
  const common = { required, ...(json.default === undefined ? {} : { default: json.default }) };
  if (json.enum) return { ...common, type: "select", choices: json.enum };
  if (json.type === "string" || json.type === "boolean") return { ...common, type: json.type };
  if (json.type !== "number" && json.type !== "integer")
    throw new Error(`[mem0-kit] Dify has no field for a schema of type ${json.type}.`);
  return {
    ...common,
    type: "number",
    ...(json.minimum === undefined ? {} : { min: json.minimum }),
    ...(json.maximum === undefined ? {} : { max: json.maximum }),
    precision: json.type === "integer" ? 0 : digits,
  };
}
