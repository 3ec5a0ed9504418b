import type { Entity, EntityType } from "@mem0-kit/core";
import { invalidCursor, type StoreReader } from "@mem0-kit/engine";
import type { Connection } from "./connection.ts";
import { namespaceId } from "./namespaces.ts";

const columnOfType = {
  user: "user_id",
  agent: "agent_id",
  app: "app_id",
  run: "run_id",
} as const satisfies Record<EntityType, string>;

const types = Object.keys(columnOfType) as EntityType[];

const firstEntity = { type: "user", id: "" } as const;

interface EntityRecord {
  readonly id: string;
  readonly total: number;
  readonly created: number;
  readonly updated: number;
}

/** Users, agents, apps and runs that memories carry; a cursor names the last of the page before. */
export function entityReads(connection: Connection): Pick<StoreReader, "entities"> {
  function entitiesAfter(namespace: number, type: EntityType, after: string, limit: number) {
    const column = columnOfType[type];
    return connection
      .all<EntityRecord>(
        `SELECT ${column} AS id, count(*) AS total,
          min(created_at) AS created, max(updated_at) AS updated
        FROM memories WHERE namespace = ? AND ${column} > ?
        GROUP BY ${column} ORDER BY ${column} LIMIT ?`,
        namespace,
        after,
        limit,
      )
      .map((record) => toEntity(type, record));
  }

  return {
    entities(name, { cursor, pageSize }) {
      const namespace = namespaceId(connection, name);
      const start = cursor === undefined ? firstEntity : parseCursor(cursor);
      const found: Entity[] = [];
      for (const type of types.slice(types.indexOf(start.type))) {
        const after = type === start.type ? start.id : "";
        // One more than a page holds tells whether another page follows.
        found.push(...entitiesAfter(namespace, type, after, pageSize + 1 - found.length));
        if (found.length > pageSize) break;
      }
      const results = found.slice(0, pageSize);
      const last = results.at(-1);
      const more = last !== undefined && found.length > pageSize;
      return {
        results,
        total: null,
        nextCursor: more ? JSON.stringify([last.type, last.id]) : null,
      };
    },
  };
}

function toEntity(type: EntityType, { id, total, created, updated }: EntityRecord): Entity {
  return {
    type,
    id,
    totalMemories: total,
    createdAt: new Date(created),
    updatedAt: new Date(updated),
  };
}

function parseCursor(cursor: string): { readonly type: EntityType; readonly id: string } {
  try {
    const [type, id] = JSON.parse(cursor) as unknown[];
    const known = types.find((one) => one === type);
    if (known !== undefined && typeof id === "string") return { type: known, id };
  } catch {
    // Answered below like every other cursor that this list did not make.
  }
  throw invalidCursor();
}
