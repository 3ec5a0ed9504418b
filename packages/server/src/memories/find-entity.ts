import type { Entity, EntityType, Scope } from "@mem0-kit/core";
import { parseScopeId } from "@mem0-kit/core";
import { checkEntity } from "../principal.ts";
import type { Asker } from "../server-route.ts";
import { WireError } from "../wire-error.ts";
import { listMemories } from "./list-memories.ts";
import { askFor } from "./read-filters.ts";
import { noSuchEntity } from "./refusals.ts";

const ids = {
  user: ["userId", "user_id"],
  agent: ["agentId", "agent_id"],
  app: ["appId", "app_id"],
  run: ["runId", "run_id"],
} as const satisfies Record<EntityType, readonly [keyof Scope, string]>;

/** @throws WireError 400 in the platform's words. */
export function readEntityType(type: string | undefined): EntityType {
  if (type !== undefined && Object.hasOwn(ids, type)) return type as EntityType;
  throw new WireError(400, { message: "Invalid entity type" });
}

/** The id of a user, agent, app or run as part of a scope. */
export function entityIds(type: EntityType, id: string): Scope {
  return { [ids[type][0]]: parseScopeId(`${type}_id`, id) };
}

/** The same as a filter of the wire. */
export function entityFilter(type: EntityType, id: string): Readonly<Record<string, string>> {
  return { [ids[type][1]]: parseScopeId(`${type}_id`, id) };
}

/**
 * Somebody who has memories; made of the first and the last one of them, so that nothing has to be looked
 * through.
 *
 * @throws WireError 404 for nobody, and for whom a scoped key does not see.
 */
export async function findEntity(asker: Asker, type: EntityType, id: string): Promise<Entity> {
  const own = checkEntity(asker.principal, entityIds(type, id));
  if (own === null) throw noSuchEntity();
  const asked = askFor(asker.principal, entityFilter(type, id));
  const place = { pageSize: 1, includeExpired: true } as const;
  const newest = await listMemories(asker, asked, place);
  const [last] = newest.results;
  if (last === undefined) throw noSuchEntity();
  const oldest = await listMemories(asker, asked, { ...place, order: "oldest" });
  return {
    type,
    id,
    totalMemories: newest.total ?? 1,
    createdAt: (oldest.results[0] ?? last).createdAt,
    updatedAt: last.updatedAt,
  };
}
