import { type Scope, scopeIds } from "../scope.ts";

/** Tells a record with the ids of a scope and no other. */
export function hasExactScope(record: Scope, scope: Scope): boolean {
  return scopeIds.every((id) => record[id] === scope[id]);
}
