import type { Scope } from "./scope.ts";

/**
 * The scope to look in for what is kept under a scope: a user's memories count whatever run they come
 * from; a scope without a user has only its run.
 */
export function recallScope({ runId, ...scope }: Scope): Scope {
  if (scope.userId !== undefined || runId === undefined) return scope;
  return { ...scope, runId };
}
