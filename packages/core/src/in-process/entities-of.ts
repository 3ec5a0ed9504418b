import type { Entity, EntityType } from "../memory-admin.ts";
import { inProcessScopeIds } from "./scope-ids.ts";
import type { StoredRecord } from "./stored-record.ts";

/** Who has memories, by type and id. */
export function entitiesOf(records: readonly StoredRecord[]): Entity[] {
  const entities = new Map<string, Entity>();
  for (const { item } of records)
    for (const key of inProcessScopeIds) {
      const id = item[key];
      if (id === undefined) continue;
      const type = key.slice(0, -2) as EntityType;
      const name = `${type} ${id}`;
      entities.set(name, withRecord(entities.get(name) ?? emptyEntity(type, id), item));
    }
  return [...entities].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entity]) => entity);
}

function emptyEntity(type: EntityType, id: string): Entity {
  return { type, id, totalMemories: 0, createdAt: new Date(8.64e15), updatedAt: new Date(0) };
}

function withRecord(entity: Entity, { createdAt, updatedAt }: StoredRecord["item"]): Entity {
  return {
    ...entity,
    totalMemories: entity.totalMemories + 1,
    createdAt: createdAt < entity.createdAt ? createdAt : entity.createdAt,
    updatedAt: updatedAt > entity.updatedAt ? updatedAt : entity.updatedAt,
  };
}
