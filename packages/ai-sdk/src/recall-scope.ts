import type { Scope } from "@mem0-kit/core";

/** A user's memories are recalled whatever run they come from; a scope without a user has only its run. */
export function recallScope({ runId, ...scope }: Scope): Scope {
  if (scope.userId !== undefined || runId === undefined) return scope;
  return { ...scope, runId };
}
