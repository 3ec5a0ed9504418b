import * as z from "zod/mini";
import { isPlainObject } from "../../checks.ts";
import { WireRefusal } from "./wire-refusal.ts";

/** Checks a body as Django's REST framework does: what is wrong is told by field, in lists. */
export function parseByField<T>(schema: z.ZodMiniType<T>, body: unknown): T {
  const parsed = z.safeParse(schema, body ?? {});
  if (parsed.success) return parsed.data;
  const given = isPlainObject(body) ? body : {};
  const fields = new Map<string, string[]>();
  for (const { path } of parsed.error.issues) {
    const name = String(path[0] ?? "non_field_errors");
    const words = given[name] === undefined ? "This field is required." : "Not a valid value.";
    fields.set(name, [words]);
  }
  throw new WireRefusal(400, Object.fromEntries(fields));
}
