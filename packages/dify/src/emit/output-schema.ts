import { z } from "zod";

type Node = { [key: string]: unknown };

/**
 * A tool's output as the JSON schema that Dify's variable picker reads: it knows one type for a value, and
 * no word of what else may be there.
 */
export function outputSchema(output: z.ZodObject): Node {
  const schema = z.toJSONSchema(output, {
    io: "output",
    override: ({ jsonSchema }) => {
      delete jsonSchema.additionalProperties;
      delete jsonSchema.propertyNames;
      const given = jsonSchema.anyOf?.find((branch) => branch.type !== "null");
      if (given === undefined) return;
      delete jsonSchema.anyOf;
      Object.assign(jsonSchema, given);
    },
  }) as Node;
  const { $schema: _, ...rest } = schema;
  return rest;
}
