import { readEntityId } from "./read-fields.ts";
import { type EntityIds, entityIds } from "./rest-context.ts";

/**
 * The ids of a request, trimmed.
 *
 * @throws RestError 400 for a blank one and for white space inside.
 */
export function entityIdsOf(
  read: (name: (typeof entityIds)[number]) => string | undefined,
): EntityIds {
  const ids = entityIds.map((name) => [name, readEntityId(name, read(name))] as const);
  return Object.fromEntries(ids.filter(([, id]) => id !== undefined));
}
