import { matchesFilter } from "../filter/matches-filter.ts";
import { isExpired } from "../is-expired.ts";
import type { ScoredMemory } from "../memory.ts";
import type { ParsedSearch } from "../memory-driver.ts";
import type { FakeRecord } from "./fake-store.ts";
import { words } from "./words.ts";

/** Ranks records by the words that they share with the query; those that share none are left out. */
export function searchRecords(
  records: Iterable<FakeRecord>,
  input: Omit<ParsedSearch, "scope" | "includeAgentMemories">,
  now: Date,
): ScoredMemory[] {
  const query = new Set(words(input.query));
  return [...records]
    .filter((record) => isAsked(record, input, input.referenceDate ?? now))
    .map((record) => ({ record, ...overlap(query, record.item.memory) }))
    .filter(({ score }) => score > 0 && score >= (input.threshold ?? 0))
    .sort((a, b) => b.score - a.score || b.record.ordinal - a.record.ordinal)
    .slice(0, input.topK)
    .map(({ record, score, shared }) => ({
      ...structuredClone(record.item),
      score,
      ...(input.explain ? { explain: { sharedWords: shared } } : {}),
    }));
}

function isAsked(
  { item }: FakeRecord,
  input: Pick<ParsedSearch, "filter" | "categories" | "includeExpired">,
  now: Date,
): boolean {
  if (!input.includeExpired && isExpired(item.expirationDate, now)) return false;
  if (input.categories && !input.categories.some((name) => item.categories.includes(name)))
    return false;
  return input.filter === undefined || matchesFilter(input.filter, item);
}

/** Dice's coefficient of the two sets of words: 0 for none in common, 1 for the same words. */
function overlap(query: ReadonlySet<string>, text: string) {
  const own = new Set(words(text));
  const shared = [...query].filter((word) => own.has(word));
  return { shared, score: (2 * shared.length) / Math.max(query.size + own.size, 1) };
}
