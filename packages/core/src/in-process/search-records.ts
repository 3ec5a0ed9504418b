import { matchesFilter } from "../filter/matches-filter.ts";
import { isExpired } from "../is-expired.ts";
import type { JsonValue } from "../json-value.ts";
import type { MemoryItem, ScoredMemory } from "../memory.ts";
import type { DriverCall, ParsedSearch } from "../memory-driver.ts";
import { scopeMatches } from "../scope.ts";
import { boundedQuery } from "./bounded-query.ts";
import type { Mem0Filters, Mem0Record } from "./mem0.ts";
import type { Mem0View } from "./mem0-view.ts";
import { scopeFilters } from "./scope-ids.ts";
import { type Session, withView } from "./session.ts";
import { isEntity, readRecord } from "./stored-record.ts";

/** mem0's best records among those that the scope sees and the filter passes. */
export async function searchRecords(
  session: Session,
  input: ParsedSearch,
  { signal }: DriverCall,
): Promise<ScoredMemory[]> {
  const passes = passesOf(input);
  const lists: Mem0Filters[] = [scopeFilters(input.scope)];
  const { userId, agentId, runId } = input.scope;
  if (input.includeAgentMemories && userId !== undefined && agentId !== undefined)
    lists.push(scopeFilters(runId === undefined ? { agentId } : { agentId, runId }));
  const found = await withView(session, { signal }, async (view) => {
    const parts: ScoredMemory[][] = [];
    for (const filters of lists)
      parts.push(await searchWithin(session, view, input, filters, passes));
    return parts.flat();
  });
  return [...new Map(found.map((item) => [item.id, item])).values()]
    .sort((a, b) => b.score - a.score)
    .filter(({ score }) => score >= (input.threshold ?? 0))
    .slice(0, input.topK);
}

/** Asks for more until enough pass, or mem0 has no more: it cannot filter for us. */
async function searchWithin(
  { listLimit }: Session,
  { mem0 }: Mem0View,
  input: ParsedSearch,
  filters: Mem0Filters,
  passes: (item: MemoryItem) => boolean,
): Promise<ScoredMemory[]> {
  const query = boundedQuery(input.query);
  // mem0 looks at four times as many.
  const most = Math.max(Math.floor(listLimit / 4), 1);
  let topK = Math.min(Math.max(input.topK, 100), most);
  for (;;) {
    const options = { filters: { ...filters }, topK, threshold: 0, explain: input.explain };
    const { results } = await mem0.search(query, { ...options, showExpired: true });
    const found = results
      .filter(({ metadata }) => !isEntity(metadata))
      .map((record) => toScored(record, input.explain))
      .filter(passes);
    if (found.length >= input.topK || results.length < topK || topK === most) return found;
    topK = Math.min(topK * 8, most);
  }
}

function passesOf(input: ParsedSearch): (item: MemoryItem) => boolean {
  const { scope, filter, includeExpired } = input;
  const now = new Date();
  return (item) =>
    scopeMatches(scope, item, input) &&
    (includeExpired || !isExpired(item.expirationDate, now)) &&
    (filter === undefined || matchesFilter(filter, item));
}

function toScored(record: Mem0Record, explain: boolean): ScoredMemory {
  const { score = 0 } = record;
  return {
    ...readRecord(record).item,
    // A vector of zeros has no direction: mem0 gives NaN.
    score: Number.isFinite(score) ? Math.min(Math.max(score, 0), 1) : 0,
    ...(explain ? { explain: numbersOf(record.score_details) } : {}),
  };
}

function numbersOf(details: Readonly<Record<string, unknown>> = {}): Record<string, JsonValue> {
  const numbers = Object.entries(details).filter(([, value]) => Number.isFinite(value));
  return Object.fromEntries(numbers) as Record<string, number>;
}
