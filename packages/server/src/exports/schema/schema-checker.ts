import { type Schema, validate } from "@cfworker/json-schema";
import type { JsonValue } from "@mem0-kit/core";
import type { JsonSchema } from "./json-schema.ts";
import type { PatternSet } from "./pattern-set.ts";
import { withoutPatterns } from "./without-patterns.ts";
import { withoutRequired } from "./without-required.ts";

/** Tells what a schema accepts. */
export interface SchemaChecker {
  accepts(schema: JsonSchema, value: JsonValue): boolean;
  /** As `accepts`, with properties that are required and not there. */
  acceptsPart(schema: JsonSchema, value: JsonValue): boolean;
}

/** Validates against parts of a schema that `readSchema` made. */
export function schemaChecker(patterns: PatternSet): SchemaChecker {
  const accepts = (schema: JsonSchema, value: JsonValue) => {
    const plain = patterns.size === 0 ? schema : withoutPatterns(schema, value, patterns);
    return validate(value, plain as Schema | boolean, "2020-12", {}).valid;
  };
  return {
    accepts,
    acceptsPart: (schema, value) => accepts(withoutRequired(schema), value),
  };
}
