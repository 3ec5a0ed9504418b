import { parseScope, type Scope, scopeIds } from "@mem0-kit/core";
import { jsonSchema, type Schema } from "ai";

/**
 * The context that tools of `createMemoryToolsFromContext` take on ai 7: a scope. The SDK checks it before
 * each call of a tool, so that none runs without one.
 */
export const memoryToolContextSchema: Schema<Scope> = /* @__PURE__ */ jsonSchema<Scope>(
  {
    type: "object",
    properties: Object.fromEntries(scopeIds.map((id) => [id, { type: "string" }])),
    additionalProperties: false,
  },
  {
    validate: (value) => {
      try {
        return { success: true, value: parseScope(value) };
      } catch (error) {
        return { success: false, error: error as Error };
      }
    },
  },
);
