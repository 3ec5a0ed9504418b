import { parseInteger } from "../checks.ts";
import type { Operation, Page } from "../memory.ts";
import type { Entity, EntityType } from "../memory-admin.ts";
import {
  decodeEntity,
  type EntitiesResponse,
  entitiesResponse,
  messageResponse,
  parseWire,
  platformPath,
} from "../platform/index.ts";
import type { Connection, ConnectionCall } from "./connection.ts";
import type { Place } from "./parse-place.ts";

/** One page of users, agents, apps and runs. The platform pages by number, so a cursor is one. */
export async function listEntities(
  connection: Connection,
  place: Place,
  call: ConnectionCall,
): Promise<Page<Entity>> {
  const page = "cursor" in place ? readPageNumber(place.cursor) : place.page;
  const { pageSize } = place;
  const answer = await readEntities(connection, { page, pageSize }, call);
  return {
    results: answer.results.map(decodeEntity),
    total: answer.count,
    nextCursor: answer.next ? String(page + 1) : null,
  };
}

/** The platform's own answer: a page with totals of each kind. */
export async function readEntities(
  connection: Connection,
  place: { readonly page: number; readonly pageSize: number },
  call: ConnectionCall,
): Promise<EntitiesResponse> {
  const client = await connection.client(call);
  return parseWire(entitiesResponse, await client.users(place), "entities");
}

/** Erases an entity with its memories; the platform does it after its answer. */
export async function deleteEntity(
  connection: Connection,
  type: EntityType,
  id: string,
  call: ConnectionCall,
): Promise<Operation> {
  const path = platformPath("deleteEntity", { type, name: id });
  const answer = parseWire(
    messageResponse,
    await connection.request("DELETE", path, call),
    "deleteEntity",
  );
  if (!answer.event_id) return { status: "succeeded", deleted: null };
  return { status: "pending", eventId: answer.event_id, deleted: null };
}

function readPageNumber(cursor: string): number {
  return parseInteger("cursor", Number(cursor), 1, 1_000_000_000);
}
