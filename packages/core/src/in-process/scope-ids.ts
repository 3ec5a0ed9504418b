import type { Scope } from "../scope.ts";
import type { Mem0Filters } from "./mem0.ts";

/** Ids that mem0's open source records can carry. */
export const inProcessScopeIds = ["userId", "agentId", "runId"] as const;

/**
 * An id as mem0 takes it. mem0 trims ids, refuses white space inside and reads `*` as "all", so these and
 * `%` itself are written as `%` and the hexadecimal code: different ids stay different.
 */
export function encodeId(id: string): string {
  return id.replace(/[%*\s]/g, (char) => `%${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** The id that `encodeId` wrote. Whatever else mem0 has is taken as it is. */
export function decodeId(stored: string): string {
  return stored.replace(/%([0-9a-f]{4})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** Every id of a scope, for mem0's `add`. */
export function mem0Ids({ userId, agentId, runId }: Scope) {
  return {
    ...(userId === undefined ? {} : { userId: encodeId(userId) }),
    ...(agentId === undefined ? {} : { agentId: encodeId(agentId) }),
    ...(runId === undefined ? {} : { runId: encodeId(runId) }),
  };
}

/**
 * Equalities that mem0 evaluates rightly and that let through all that the scope sees: beside a user the
 * agent stays out, since a user's memories without any agent count too.
 */
export function scopeFilters({ userId, agentId, runId }: Scope): Mem0Filters {
  return {
    ...(userId === undefined ? {} : { user_id: encodeId(userId) }),
    ...(agentId === undefined || userId !== undefined ? {} : { agent_id: encodeId(agentId) }),
    ...(runId === undefined ? {} : { run_id: encodeId(runId) }),
  };
}

/** The whole scope as equalities: what mem0 itself calls a session. */
export function sessionFilters(scope: Scope): Mem0Filters {
  const { userId, agentId, runId } = mem0Ids(scope);
  return {
    ...(userId === undefined ? {} : { user_id: userId }),
    ...(agentId === undefined ? {} : { agent_id: agentId }),
    ...(runId === undefined ? {} : { run_id: runId }),
  };
}

/** The scope of what mem0 stored. */
export function storedScope(stored: Readonly<Record<string, unknown>>): Scope {
  const { user_id: userId, agent_id: agentId, run_id: runId } = stored;
  return {
    ...(isId(userId) ? { userId: decodeId(String(userId)) } : {}),
    ...(isId(agentId) ? { agentId: decodeId(String(agentId)) } : {}),
    ...(isId(runId) ? { runId: decodeId(String(runId)) } : {}),
  };
}

/** Whose the work is: one queue each, since mem0 races with itself on what a user's memories share. */
export function ownerKey({ userId, agentId, runId }: Scope): string {
  if (userId !== undefined) return `user ${userId}`;
  return agentId === undefined ? `run ${runId}` : `agent ${agentId}`;
}

/** Older records of mem0 have numbers. */
function isId(value: unknown): value is string | number {
  return (typeof value === "string" && value !== "") || typeof value === "number";
}
