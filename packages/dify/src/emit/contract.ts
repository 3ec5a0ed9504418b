import { credentials } from "../definitions/credentials.ts";
import { errorCodes, passingErrors } from "../definitions/errors.ts";
import { budget, plugin } from "../definitions/plugin.ts";
import { tools } from "../definitions/tools.ts";
import { wire } from "../definitions/wire.ts";
import { schemaType } from "./schema-type.ts";

/** What the Python side has to keep, as data for it and its tests. */
export function contract(): object {
  return {
    version: plugin.version,
    user_agent: plugin.userAgent,
    budget,
    wire,
    credentials: Object.fromEntries(
      Object.entries(credentials).map(([name, { schema }]) => [name, schemaType(schema)]),
    ),
    tools: Object.fromEntries(
      tools.map(({ name, parameters, output }) => [
        name,
        {
          parameters: Object.fromEntries(
            Object.entries(parameters).map(([key, { schema, form }]) => [
              key,
              { ...schemaType(schema), form },
            ]),
          ),
          outputs: Object.keys(output.shape),
        },
      ]),
    ),
    errors: errorCodes,
    passing_errors: passingErrors,
  };
}
