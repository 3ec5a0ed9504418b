import type { MemoryItem, ScopedCallOptions } from "@mem0-kit/core";
import { type Principal, sees } from "../principal.ts";
import type { Asker } from "../server-route.ts";
import { isUuid } from "./is-uuid.ts";
import { malformedMemoryId, noSuchMemory } from "./refusals.ts";

/**
 * The memory of an id.
 *
 * @throws WireError 400 for what is no UUID, before anything is looked up; 404.
 */
export async function findMemory(asker: Asker, id: string): Promise<MemoryItem> {
  if (!isUuid(id)) throw malformedMemoryId();
  const found = await lookUpMemory(asker, id);
  if (found === null) throw noSuchMemory();
  return found;
}

/** The same; `null` for one that is not there, or is not the principal's to see. */
export async function lookUpMemory(
  { memory, principal }: Pick<Asker, "memory" | "principal">,
  id: string,
): Promise<MemoryItem | null> {
  const item = await memory.get(id.toLowerCase(), withinScope(principal));
  return item !== null && sees(principal, item) ? item : null;
}

/** Has a call by id see what the principal sees. */
export function withinScope({ userId }: Principal): Pick<ScopedCallOptions, "scope"> {
  return userId === undefined ? {} : { scope: { userId } };
}
