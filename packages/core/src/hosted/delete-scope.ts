import type { Operation } from "../memory.ts";
import { messageResponse, parseWire } from "../platform/index.ts";
import { type Scope, scopeIds, scopeMatches } from "../scope.ts";
import type { Connection, ConnectionCall } from "./connection.ts";
import type { Events } from "./events.ts";
import { scopeFilter } from "./hosted-filter.ts";
import { listAll } from "./list-hosted.ts";

/** The most memories that the platform erases in one request. */
const batch = 1000;

/**
 * Erases what a scope sees. The platform erases all of one user, app or run by itself, a while after its
 * answer. For more ids, and for an agent, which may be a mark, exactly the records that the table names
 * are erased one batch after another.
 */
export async function deleteScope(
  connection: Connection,
  events: Events,
  scope: Scope,
  call: ConnectionCall,
): Promise<Operation> {
  const ids = scopeIds.filter((id) => scope[id] !== undefined);
  if (ids.length > 1 || scope.agentId !== undefined) return eraseEach(connection, scope, call);
  const client = await connection.client(call);
  const answer = parseWire(messageResponse, await client.deleteAll(scope), "deleteAll");
  if (!answer.event_id) return { status: "succeeded", deleted: null };
  events.note(answer.event_id, scope);
  return { status: "pending", eventId: answer.event_id, deleted: null };
}

/** Erases the records that a scope sees, and returns when they are gone. */
export async function eraseEach(
  connection: Connection,
  scope: Scope,
  call: ConnectionCall,
): Promise<Operation> {
  const client = await connection.client(call);
  const found: string[] = [];
  const listing = { filter: scopeFilter(scope), includeExpired: true };
  for await (const { item } of listAll(connection, listing, call))
    if (scopeMatches(scope, item)) found.push(item.id);
  for (let start = 0; start < found.length; start += batch)
    await client.batchDelete(found.slice(start, start + batch));
  return { status: "succeeded", deleted: null };
}
