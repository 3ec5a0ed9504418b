import * as z from "zod/mini";
import { isDay, isPlainObject } from "../../checks.ts";
import type { JsonValue } from "../../json-value.ts";

// What a custom check allows is not to be seen from outside: the registry says it as JSON Schema, for OpenAPI.

/** An object whose keys are a caller's own: kept as it is, also a key such as `__proto__`. */
export const jsonObject = z
  .custom<Readonly<Record<string, JsonValue>>>(isPlainObject, "must be an object")
  .register(z.globalRegistry, { type: "object", additionalProperties: true });

/** An object of names and texts, such as a category and what belongs there. */
export const textByName = z
  .custom<Readonly<Record<string, string>>>(
    (value) => isPlainObject(value) && Object.values(value).every((one) => typeof one === "string"),
    // The platform's own words for a bare name.
    'Expected a dictionary of items but got type "str".',
  )
  .register(z.globalRegistry, { type: "object", additionalProperties: { type: "string" } });

/** Any text. */
export const text = z.string();
/** A text; absent and `null` say the same: none. */
export const textOrNull = z.nullish(z.string());
/** A list of texts. */
export const strings = z.array(z.string());

/** `YYYY-MM-DD`. */
export const day = z.string().check(z.refine(isDay, "must be a day as YYYY-MM-DD"));

/** Ids of a scope as the platform writes them; old clients send `null` for none. */
export const entityIds = {
  user_id: textOrNull,
  agent_id: textOrNull,
  app_id: textOrNull,
  run_id: textOrNull,
};

/** A filter, checked by `parseWireFilter` for what is in it. */
export const filters = z
  .custom<Readonly<Record<string, JsonValue>>>(isPlainObject, "must be an object")
  .check(z.refine((value) => Object.keys(value).length > 0, "must not be empty"))
  .register(z.globalRegistry, { type: "object", additionalProperties: true, minProperties: 1 });

/** A page as Django's REST framework answers it. */
export function pageOf<T extends z.ZodMiniType>(item: T) {
  return z.object({
    count: z.number(),
    next: textOrNull,
    previous: textOrNull,
    results: z.array(item),
  });
}
