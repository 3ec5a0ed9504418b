import { createHash } from "node:crypto";
import { type FilterInput, type Scope, scopeIds, scopeKey } from "@mem0-kit/core";
import { toWireIds } from "./wire-ids.ts";

/**
 * The lane of work about a scope: what is about one user happens in the order in which it was taken on,
 * whatever agents, apps and runs it is with; without a user what is about one agent, and so on. Of one
 * length, and without the id itself.
 */
export function laneOf(scope: Scope): string {
  const owner = ownerId(scope);
  const key = scopeKey(owner === undefined ? {} : { [owner]: scope[owner] });
  return `memories ${createHash("sha256").update(key).digest("hex").slice(0, 32)}`;
}

/** What else than the scope makes a memory one of its lane; `null` for the lane of nobody. */
export function laneFilters(scope: Scope): readonly FilterInput[] | null {
  const owner = ownerId(scope);
  if (owner === undefined) return null;
  const before = scopeIds.slice(0, scopeIds.indexOf(owner));
  return before.map((id) => ({ NOT: toWireIds({ [id]: "*" }) }));
}

function ownerId(scope: Scope): keyof Scope | undefined {
  return scopeIds.find((id) => scope[id] !== undefined);
}
