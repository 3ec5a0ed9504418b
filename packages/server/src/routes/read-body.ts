import { parseRequest } from "@mem0-kit/core/platform";
import * as z from "zod/mini";
import { WireError } from "../wire-error.ts";

/**
 * Checks a body as Django's REST framework does: what is wrong is told by field, in lists.
 *
 * @throws WireError 400.
 */
export function readByField<T>(schema: z.ZodMiniType<T>, body: unknown): T {
  const parsed = z.safeParse(schema, body);
  if (parsed.success) return parsed.data;
  const given = objectOf(body);
  const fields = new Map<string, readonly string[]>();
  for (const { path } of parsed.error.issues) {
    const name = String(path[0] ?? "non_field_errors");
    const isMissing = given[name] === undefined && path.length > 0;
    fields.set(name, [isMissing ? "This field is required." : "Not a valid value."]);
  }
  throw new WireError(400, Object.fromEntries(fields));
}

/**
 * Checks the body of what is asked for by filters, where old clients name somebody beside them.
 *
 * @throws WireError 400 for that; MemoryError `INVALID_INPUT` for what else is wrong.
 */
export function readFiltered<T>(schema: z.ZodMiniType<T>, body: unknown): T {
  const given = objectOf(body);
  const ids = ["user_id", "agent_id", "app_id", "run_id"].filter((id) => Object.hasOwn(given, id));
  if (ids.length > 0)
    throw new WireError(400, {
      error: `Top-level entity parameters ${ids.join(", ")} are not supported. Use filters.`,
    });
  return parseRequest(schema, body);
}

/** A body that may be any JSON, as an object. */
export function objectOf(body: unknown): Readonly<Record<string, unknown>> {
  const isObject = typeof body === "object" && body !== null && !Array.isArray(body);
  return isObject ? (body as Readonly<Record<string, unknown>>) : {};
}
