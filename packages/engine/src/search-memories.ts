import {
  type Filter,
  isExpired,
  matchesFilter,
  type ParsedSearch,
  type Scope,
  type ScoredMemory,
  type SearchResult,
  scopeMatches,
} from "@mem0-kit/core";
import { batchSize } from "./batch-size.ts";
import type { EngineContext } from "./engine-context.ts";
import { dropOutdated } from "./facts/drop-outdated.ts";
import { scanAll } from "./list-memories.ts";
import { toMemoryItem } from "./memory-item.ts";
import type { IndexedRecord } from "./ranking/indexed-record.ts";
import { type Ranked, rank } from "./ranking/rank.ts";
import type { RowText, StoreReader } from "./store.ts";

/** Ranks the memories that a search may see, all in one read transaction. */
export function searchMemories(
  { store, namespace, cache, now }: EngineContext,
  input: ParsedSearch,
): Promise<SearchResult> {
  const { query, scope, topK, threshold, filter, includeAgentMemories } = input;
  const reference = input.referenceDate ?? now();
  return store.read(async (reader) => {
    const matching =
      filter === undefined ? undefined : await matchingIds(reader, namespace, input, filter);
    const accepts = (record: IndexedRecord) =>
      isAsked(record, input, reference) && (matching?.has(record.id) ?? true);
    const states = await reader.partitions(namespace, scope, { includeAgentMemories });
    const hits = await cache.use(reader, namespace, states, (indexes) =>
      rank(query, indexes, {
        topK: topK + Math.min(topK, mostSpare),
        ...(threshold === undefined ? {} : { threshold }),
        referenceDate: reference,
        accepts,
        explain: input.explain,
      }),
    );
    return { results: (await readBest(reader, namespace, hits, topK)).map(toScored) };
  });
}

/** Candidates beyond `topK` at most, which take the places of what the same fact has twice. */
const mostSpare = 50;

interface Found extends Ranked {
  readonly content: RowText;
}

/** The best hits with their texts: each fact once and in its latest state. */
async function readBest(
  reader: StoreReader,
  namespace: string,
  hits: readonly Ranked[],
  topK: number,
): Promise<Found[]> {
  let found: Found[] = [];
  for (let start = 0; start < hits.length && found.length < topK; ) {
    const part = hits.slice(start, start + topK - found.length);
    const rows = await reader.texts(
      namespace,
      part.map(({ ordinal }) => ordinal),
    );
    const texts = new Map(rows.map((row) => [row.ordinal, row]));
    const read = part.flatMap((hit) => {
      const content = texts.get(hit.ordinal);
      return content === undefined ? [] : [{ ...hit, content }];
    });
    found = dropOutdated([...found, ...read]);
    start += part.length;
  }
  return found;
}

function toScored({ score, signals, content, ...record }: Found): ScoredMemory {
  const item = toMemoryItem({ ...record, ...content });
  return { ...item, score, ...(signals === undefined ? {} : { explain: signals }) };
}

function isAsked(record: IndexedRecord, input: ParsedSearch, reference: Date): boolean {
  const { scope, categories, includeAgentMemories } = input;
  if (!scopeMatches(scope, record.scope, { includeAgentMemories })) return false;
  if (!input.includeExpired && isExpired(record.expirationDate, reference)) return false;
  return categories === undefined || categories.some((name) => record.categories.includes(name));
}

/** Filters read text and metadata, which only rows have: they are evaluated before ranking. */
async function matchingIds(
  reader: StoreReader,
  namespace: string,
  input: ParsedSearch,
  filter: Filter,
): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for (const scope of scopesSeen(input))
    for await (const batch of scanAll(reader, namespace, {
      scope,
      order: "oldest",
      limit: batchSize,
    }))
      for (const row of batch) if (matchesFilter(filter, toMemoryItem(row))) ids.add(row.id);
  return ids;
}

/** The scope, and the one of the agent's shared memories; what that one sees too much ranking drops. */
function scopesSeen({ scope, includeAgentMemories }: ParsedSearch): Scope[] {
  const { userId, ...shared } = scope;
  return includeAgentMemories && userId !== undefined && shared.agentId !== undefined
    ? [scope, shared]
    : [scope];
}
