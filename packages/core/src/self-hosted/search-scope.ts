import { matchesFilter } from "../filter/matches-filter.ts";
import { isExpired } from "../is-expired.ts";
import { limits } from "../limits.ts";
import type { MemoryItem, ScoredMemory } from "../memory.ts";
import type { DriverCall, ParsedSearch } from "../memory-driver.ts";
import { MemoryError } from "../memory-error.ts";
import type { Scope } from "../scope.ts";
import type { SelfHostedApi } from "./self-hosted-api.ts";
import { isWithin, toServerScope } from "./server-scope.ts";

/** How deep a search digs for what a filter passes. */
const deepest = 10_000;

/** A query of more characters is cut: an embedding model would refuse it. */
const longestQuery = 8000;

/**
 * Finds memories, best first. Filters, expiry and the table of scopes are core's to judge, so what the
 * server ranks is asked for further down until enough of it passes.
 *
 * @throws MemoryError `UNSUPPORTED` when 10,000 ranked memories held too few that pass.
 */
export async function searchScope(
  api: SelfHostedApi,
  input: ParsedSearch,
  call: DriverCall,
): Promise<ScoredMemory[]> {
  const { scope } = input;
  const found = await searchFor(api, toServerScope(scope), isWithin(scope), input, call);
  if (!input.includeAgentMemories || scope.userId === undefined || scope.agentId === undefined)
    return found;
  const { userId: _, ...agentScope } = scope;
  const isShared = (item: MemoryItem) => item.userId === undefined && isWithin(agentScope)(item);
  const shared = await searchFor(api, agentScope, isShared, input, call);
  return [...found, ...shared].sort((a, b) => b.score - a.score).slice(0, input.topK);
}

async function searchFor(
  api: SelfHostedApi,
  scope: Scope,
  isAsked: (item: MemoryItem) => boolean,
  input: ParsedSearch,
  call: DriverCall,
): Promise<ScoredMemory[]> {
  const { topK, threshold = 0 } = input;
  const body = { query: bounded(input.query), explain: input.explain };
  const now = new Date();
  for (let depth = topK; ; depth = Math.min(depth * 8, deepest)) {
    const ranked = await api.search(scope, { ...body, top_k: depth }, call);
    const passing = ranked.filter(
      (item) => item.score >= threshold && isAsked(item) && isPassing(item, input, now),
    );
    const isAll = ranked.length < depth || (ranked.at(-1)?.score ?? 0) < threshold;
    if (passing.length >= topK || isAll) return passing.slice(0, topK);
    if (depth === deepest) throw tooDeep();
  }
}

function isPassing(
  item: MemoryItem,
  { filter, includeExpired }: Pick<ParsedSearch, "filter" | "includeExpired">,
  now: Date,
): boolean {
  if (!includeExpired && isExpired(item.expirationDate, now)) return false;
  return filter === undefined || matchesFilter(filter, item);
}

/** Of a query that is too long its first distinct terms. */
function bounded(query: string): string {
  if (query.length <= longestQuery) return query;
  const terms = [...new Set(query.split(/\s+/))].filter(Boolean).slice(0, limits.queryTerms);
  // A cut may go through a character of two halves.
  return terms.join(" ").slice(0, longestQuery).toWellFormed();
}

function tooDeep(): MemoryError {
  return new MemoryError(
    "UNSUPPORTED",
    `[mem0-kit] mem0's self-hosted server cannot filter, and of the ${deepest} memories that fit best too few pass these filters. Narrow the scope or ask for a lower topK.`,
  );
}
