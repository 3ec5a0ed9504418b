import { type Filter, type Scope, scopeIds, scopeKey } from "@mem0-kit/core";

/** A scope in which memories can be that pass a filter. */
export interface ScopeBranch {
  readonly scope: Scope;
  /** Whether all that the scope sees passes, so that the filter need not be asked. */
  readonly isExact: boolean;
}

/** Who is meant by `*`; `undefined` where nobody can tell. */
export type KnownIds = (id: keyof Scope) => readonly string[] | undefined;

/** Beyond so many, a part of a filter that names fewer is enough to find where to look. */
const mostCombined = 256;

/**
 * The scopes that hold whatever passes a filter; none where nothing can. `undefined`: it may be
 * anybody's, as with `*` or where somebody is only excluded.
 */
export function scopeBranches(
  filter: Filter,
  known: KnownIds = () => undefined,
): readonly ScopeBranch[] | undefined {
  const branches = branchesOf(filter, known);
  if (branches === undefined) return undefined;
  const byScope = new Map<string, ScopeBranch>();
  for (const branch of branches) {
    const key = scopeKey(branch.scope);
    const isExact = branch.isExact || byScope.get(key)?.isExact === true;
    byScope.set(key, { ...branch, isExact });
  }
  return [...byScope.values()];
}

type Branches = readonly ScopeBranch[] | undefined;

function branchesOf(filter: Filter, known: KnownIds): Branches {
  switch (filter.kind) {
    case "condition":
      return branchesOfCondition(filter, known);
    case "not":
      return undefined;
    case "or":
      return eitherOf(filter.filters.map((part) => branchesOf(part, known)));
    case "and":
      if (filter.filters.length === 0) return undefined;
      return filter.filters.map((part) => branchesOf(part, known)).reduce(bothOf);
  }
}

function branchesOfCondition(
  { field, operator, value }: Extract<Filter, { kind: "condition" }>,
  known: KnownIds,
): Branches {
  const id = scopeIds.find((one) => one === field);
  if (id === undefined || operator === "ne") return undefined;
  const ids = operator === "isSet" ? known(id) : Array.isArray(value) ? value : [value];
  return ids?.map((one) => ({ scope: { [id]: String(one) }, isExact: true }));
}

function eitherOf(parts: readonly Branches[]): Branches {
  return parts.includes(undefined) ? undefined : parts.flatMap((part) => part ?? []);
}

function bothOf(left: Branches, right: Branches): Branches {
  if (left === undefined || right === undefined) return inexact(left ?? right);
  if (left.length * right.length > mostCombined)
    return inexact(left.length <= right.length ? left : right);
  return left.flatMap((one) => right.flatMap((other) => merge(one, other) ?? []));
}

function inexact(branches: Branches): Branches {
  return branches?.map(({ scope }) => ({ scope, isExact: false }));
}

/** `undefined` where two ids contradict: nobody is both. */
function merge(left: ScopeBranch, right: ScopeBranch): ScopeBranch | undefined {
  for (const id of scopeIds) {
    const [one, other] = [left.scope[id], right.scope[id]];
    if (one !== undefined && other !== undefined && one !== other) return undefined;
  }
  const scope = { ...left.scope, ...right.scope };
  const isExact = left.isExact && right.isExact;
  if (scope.userId === undefined || scope.agentId === undefined) return { scope, isExact };
  // A scope with both sees what the user has without an agent too; a filter does not.
  const { agentId: _, ...user } = scope;
  return { scope: user, isExact: false };
}
