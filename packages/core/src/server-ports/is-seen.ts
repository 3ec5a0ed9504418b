import { type Scope, scopeMatches } from "../scope.ts";

/** Whether a scope sees a job; without one all are seen. */
export function isSeen(scope: Scope | undefined, job: { readonly scope?: Scope }): boolean {
  if (scope === undefined) return true;
  return job.scope !== undefined && scopeMatches(scope, job.scope);
}
