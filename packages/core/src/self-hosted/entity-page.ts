import { invalidInput } from "../checks.ts";
import type { Page } from "../memory.ts";
import type { Entity } from "../memory-admin.ts";
import type { ParsedGetAll } from "../memory-driver.ts";
import { badResponse } from "./bad-response.ts";
import { incompleteList } from "./server-scope.ts";
import { isObject, readDate } from "./stored-memory.ts";
import { fromWireId } from "./wire-id.ts";

/** How many memories the server looks at to count its entities. */
const scanLimit = 10_000;

/**
 * A page of the server's entities, by type and id; a cursor names the last one seen.
 *
 * @throws MemoryError `UNSUPPORTED` where the counts may stem from a part of the memories only.
 */
export function entityPage(
  rows: readonly unknown[],
  { page = 1, cursor, pageSize }: Pick<ParsedGetAll, "page" | "cursor" | "pageSize">,
): Page<Entity> {
  const all = rows.map(readEntity).sort((a, b) => compare(keyOf(a), keyOf(b)));
  const counted = all.reduce((sum, { totalMemories }) => sum + totalMemories, 0);
  if (counted >= scanLimit) throw incompleteList("counting");
  const after = cursor === undefined ? undefined : readCursor(cursor);
  const rest =
    after === undefined
      ? all.slice((page - 1) * pageSize)
      : all.filter((entity) => keyOf(entity) > after);
  const results = rest.slice(0, pageSize);
  const last = results.at(-1);
  const nextCursor = last && rest.length > results.length ? `entity:${keyOf(last)}` : null;
  return { results, total: all.length, nextCursor };
}

function readEntity(row: unknown): Entity {
  if (!isObject(row)) throw badResponse("an entity that is no object");
  const { type, id, total_memories: total } = row;
  if (
    (type !== "user" && type !== "agent" && type !== "run") ||
    typeof id !== "string" ||
    typeof total !== "number"
  )
    throw badResponse("an entity without type, id or total");
  const createdAt = readDate(row.created_at) ?? new Date(0);
  const updatedAt = readDate(row.updated_at) ?? new Date(createdAt);
  return { type, id: fromWireId(id), totalMemories: total, createdAt, updatedAt };
}

function keyOf({ type, id }: Entity): string {
  return `${type}:${id}`;
}

function readCursor(cursor: string): string {
  if (cursor.startsWith("entity:")) return cursor.slice("entity:".length);
  throw invalidInput("The cursor is not one of this list. Pass nextCursor of the page before.");
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
