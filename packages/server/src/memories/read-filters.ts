import { type Filter, type FilterInput, parseFilter } from "@mem0-kit/core";
import { parseWireFilter } from "@mem0-kit/core/platform";
import { narrowFilterInput, type Principal } from "../principal.ts";
import { type ScopeBranch, scopeBranches } from "./scope-branches.ts";

/** What a request asks for, within what its principal sees. */
export interface Asked {
  /** For `Memory`, which checks and evaluates it. */
  readonly filters: FilterInput;
  readonly filter: Filter;
  /** Where it can be; `undefined`: anybody's. */
  readonly branches: readonly ScopeBranch[] | undefined;
}

/**
 * Checks the `filters` of a request by the platform's rules, all of it before any of it is looked at.
 *
 * @param more what else must hold: filters as the platform writes them.
 * @throws MemoryError `INVALID_INPUT` in the platform's words.
 */
export function readFilters(
  principal: Principal,
  filters: unknown,
  more: readonly FilterInput[] = [],
): Asked {
  parseWireFilter(filters);
  return askFor(principal, filters as FilterInput, more);
}

/** The same for a filter that is the server's own making. */
export function askFor(
  principal: Principal,
  filters: FilterInput,
  more: readonly FilterInput[] = [],
): Asked {
  const narrowed = narrowFilterInput(principal, withFilters(filters, more));
  const filter = parseFilter(narrowed) ?? everything;
  return { filters: narrowed, filter, branches: scopeBranches(filter) };
}

/** Adds what else must hold. It nests no deeper than before, so that it stays within the limits. */
export function withFilters(filters: FilterInput, more: readonly FilterInput[]): FilterInput {
  if (more.length === 0) return filters;
  const { AND = [], ...rest } = filters;
  return { ...rest, AND: [...(Array.isArray(AND) ? AND : [AND]), ...more] as FilterInput[] };
}

const everything: Filter = { kind: "and", filters: [] };
