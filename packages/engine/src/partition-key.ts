import type { Scope } from "@mem0-kit/core";

/**
 * The partition of a record: its app and user; without a user its app and agent; else its run; else
 * its app. Statistics of ranking and the cost of a search stay within it.
 */
export function partitionKey(scope: Scope): string {
  const { appId = null, userId, agentId, runId } = scope;
  if (userId !== undefined) return JSON.stringify([appId, "user", userId]);
  if (agentId !== undefined) return JSON.stringify([appId, "agent", agentId]);
  if (runId !== undefined) return JSON.stringify([appId, "run", runId]);
  return JSON.stringify([appId, "app"]);
}
