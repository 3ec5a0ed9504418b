import type { Filter } from "../filter/filter.ts";
import { matchesFilter } from "../filter/matches-filter.ts";
import { isExpired } from "../is-expired.ts";
import { limits } from "../limits.ts";
import type { MemoryItem, ScoredMemory, SearchResult } from "../memory.ts";
import type { DriverCall, ParsedSearch } from "../memory-driver.ts";
import {
  decodeScoredMemory,
  encodeFilter,
  parseWire,
  searchResponse,
  type WireScoredMemory,
} from "../platform/index.ts";
import type { Connection } from "./connection.ts";
import { all, asksFor, scopeFilter, unsearchedFields, withMarkedAgents } from "./hosted-filter.ts";
import { isOfOtherAgent, toHostedRecord } from "./hosted-record.ts";

/** Searches what a scope sees. What the platform cannot narrow by is asked for in plenty and narrowed here. */
export async function searchHosted(
  connection: Connection,
  input: ParsedSearch,
  call: DriverCall,
): Promise<SearchResult> {
  const { query, filter, topK, threshold = 0, rerank, referenceDate } = input;
  const client = await connection.client(call);
  const answer = await client.search(query, {
    filters: encodeFilter(filterOf(input)),
    topK: isExact(input) ? topK : Math.min(limits.topK, Math.max(topK * 5, 100)),
    // The platform's threshold is of one of the signals that make a score, so ours is applied here.
    threshold: 0,
    ...(rerank ? { rerank: true } : {}),
    ...(referenceDate === undefined ? {} : { referenceDate: referenceDate.toISOString() }),
    ...(input.includeExpired || referenceDate !== undefined ? { showExpired: true } : {}),
  });
  const results = parseWire(searchResponse, answer, "search")
    .results.map((wire) => toScored(wire, input))
    .filter((item) => isAsked(item, input))
    .filter((item) => filter === undefined || matchesFilter(filter, item))
    .filter(({ score }) => score >= threshold)
    .sort((a, b) => b.score - a.score)
    .slice(0, topK);
  return { results };
}

function filterOf(input: ParsedSearch): Filter {
  const { scope, filter, categories } = input;
  return all([
    scopeFilter(scope, input),
    ...(filter && !asksFor(filter, unsearchedFields) ? [withMarkedAgents(filter)] : []),
    ...(categories ? [inCategories(categories)] : []),
  ]);
}

/** Whether what the platform finds is what was asked for. */
function isExact({ scope, filter, referenceDate }: ParsedSearch): boolean {
  const isOneOfTwo = scope.userId !== undefined && scope.agentId !== undefined;
  return (
    !isOneOfTwo && referenceDate === undefined && !(filter && asksFor(filter, unsearchedFields))
  );
}

function isAsked(item: MemoryItem, input: ParsedSearch): boolean {
  const { scope, categories, includeExpired, referenceDate = new Date() } = input;
  if (scope.agentId !== undefined && isOfOtherAgent(item, scope)) return false;
  if (!includeExpired && isExpired(item.expirationDate, referenceDate)) return false;
  return categories === undefined || categories.some((name) => item.categories.includes(name));
}

function inCategories(categories: readonly string[]): Filter {
  return { kind: "condition", field: "categories", operator: "in", value: categories };
}

function toScored(wire: WireScoredMemory, { explain }: ParsedSearch): ScoredMemory {
  const { score } = decodeScoredMemory(wire);
  const { item } = toHostedRecord(wire);
  return { ...item, score, ...(explain ? { explain: wire.score_breakdown ?? {} } : {}) };
}
