import type { Entity, EntityType, Page, Scope } from "@mem0-kit/core";
import { invalidCursor } from "../invalid-cursor.ts";
import type { PlacedRow } from "../store.ts";

const idOfType = {
  user: "userId",
  agent: "agentId",
  app: "appId",
  run: "runId",
} as const satisfies Record<EntityType, keyof Scope>;

/** Groups rows by the ids that they carry; the cursor names the last entity of the page before. */
export function listEntities(
  rows: readonly PlacedRow[],
  page: { readonly cursor?: string; readonly pageSize: number },
): Page<Entity> {
  const all = (Object.keys(idOfType) as EntityType[]).flatMap((type) => entitiesOf(type, rows));
  const start = page.cursor === undefined ? 0 : placeAfter(all, page.cursor);
  const results = all.slice(start, start + page.pageSize);
  const last = results.at(-1);
  const more = last !== undefined && start + results.length < all.length;
  return { results, total: null, nextCursor: more ? JSON.stringify([last.type, last.id]) : null };
}

function entitiesOf(type: EntityType, rows: readonly PlacedRow[]): Entity[] {
  const groups = Map.groupBy(rows, (row) => row.scope[idOfType[type]]);
  groups.delete(undefined);
  return [...groups]
    .map(([id, members]) => ({
      type,
      id: id as string,
      totalMemories: members.length,
      createdAt: new Date(Math.min(...members.map((row) => row.createdAt))),
      updatedAt: new Date(Math.max(...members.map((row) => row.updatedAt))),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Where the list goes on behind the cursor's entity, also when that one is gone by now. */
function placeAfter(all: readonly Entity[], cursor: string): number {
  const [type, id] = parseCursor(cursor);
  const order = Object.keys(idOfType);
  const isBeyond = (entity: Entity) =>
    entity.type === type ? entity.id > id : order.indexOf(entity.type) > order.indexOf(type);
  const place = all.findIndex(isBeyond);
  return place === -1 ? all.length : place;
}

function parseCursor(cursor: string): [type: string, id: string] {
  try {
    const [type, id] = JSON.parse(cursor) as unknown[];
    if (typeof type === "string" && type in idOfType && typeof id === "string") return [type, id];
  } catch {
    // Answered below like every other cursor that this list did not make.
  }
  throw invalidCursor();
}
