import { MemoryError } from "../memory-error.ts";
import { type Scope, scopeMatches } from "../scope.ts";
import { toWireId } from "./wire-id.ts";

/** Most memories of one list. The server has no pages, and an order that it does not promise. */
export const longestList = 1000;

/**
 * What the server is asked for a scope: it knows only "carries all of these ids", while user and agent
 * together also see the user's memories of no agent.
 */
export function toServerScope(scope: Scope): Scope {
  if (scope.userId === undefined || scope.agentId === undefined) return scope;
  const { agentId, ...rest } = scope;
  return rest;
}

/** The ids of a scope by the server's names. */
export function toWireScope({ userId, agentId, runId }: Scope): Record<string, string> {
  return {
    ...(userId === undefined ? {} : { user_id: toWireId(userId) }),
    ...(agentId === undefined ? {} : { agent_id: toWireId(agentId) }),
    ...(runId === undefined ? {} : { run_id: toWireId(runId) }),
  };
}

/**
 * Tells what to take of an answer. What the server was not even asked for is taken too: `defineMemory`
 * must see a leak to report it.
 */
export function isWithin(scope: Scope): (item: Scope) => boolean {
  const asked = toServerScope(scope);
  return (item) => scopeMatches(scope, item) || !scopeMatches(asked, item);
}

/** The error of a list that may go on beyond what the server shows of it. */
export function incompleteList(purpose: string): MemoryError {
  return new MemoryError(
    "UNSUPPORTED",
    `[mem0-kit] mem0's self-hosted server lists at most ${longestList} memories and has no pages, and there may be more here, so ${purpose} would be incomplete. Ask for less with a runId, delete what is not needed, or use a backend with pages.`,
  );
}
