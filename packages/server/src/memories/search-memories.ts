import type { FilterInput, ScoredMemory, SearchOptions } from "@mem0-kit/core";
import type { SearchRequest } from "@mem0-kit/core/platform";
import type { Asker } from "../server-route.ts";
import { branchesToSearch } from "./branches-to-search.ts";
import { type Asked, withFilters } from "./read-filters.ts";
import { readTime } from "./read-time.ts";
import type { ScopeBranch } from "./scope-branches.ts";
import { waitForAdds } from "./wait-for-adds.ts";

/** A search of the wire without the filters, which have been read. */
export type SearchWish = Omit<SearchRequest, "filters">;

/**
 * Searches each scope that is asked for and merges what they find, best first.
 *
 * Without `threshold` results are held to what the backend recommends. `rerank` is left to backends that
 * can; `keyword_search` and `latest_only` ask for what our engine does anyway.
 *
 * @throws MemoryError `UNSUPPORTED` for `categories` and `reference_date` where the backend has none.
 */
export async function searchMemories(
  asker: Asker,
  asked: Asked,
  wish: SearchWish,
): Promise<ScoredMemory[]> {
  const { memory, signal } = asker;
  const options = readOptions(asker, wish);
  const branches = await branchesToSearch(asker, asked);
  await waitForAdds(asker, branches);
  const found = await Promise.all(
    branches.map(async (branch) => {
      const filters = filtersFor(branch, asked, wish);
      return (await memory.search(wish.query, { ...options, ...filters, signal })).results;
    }),
  );
  return merge(found.flat()).slice(0, wish.top_k ?? 10);
}

function readOptions({ memory }: Asker, wish: SearchWish): Omit<SearchOptions, "scope"> {
  const { capabilities } = memory;
  const { recommendedThreshold } = capabilities;
  const threshold = wish.threshold ?? recommendedThreshold;
  return {
    topK: wish.top_k ?? 10,
    ...(threshold === undefined ? {} : { threshold }),
    ...(wish.categories?.length ? { categories: wish.categories } : {}),
    ...(wish.rerank && capabilities.rerank ? { rerank: true } : {}),
    ...(wish.reference_date === undefined || wish.reference_date === null
      ? {}
      : { referenceDate: readTime("reference_date", wish.reference_date) }),
    ...(wish.show_expired ? { includeExpired: true } : {}),
    explain: true,
  };
}

/** A filter that the scope says all of is not evaluated again. */
function filtersFor(
  { scope, isExact }: ScopeBranch,
  { filters }: Asked,
  { metadata }: SearchWish,
): Pick<SearchOptions, "scope" | "filters"> {
  const wanted = metadata && Object.keys(metadata).length > 0 ? metadata : undefined;
  if (wanted === undefined) return isExact ? { scope } : { scope, filters };
  const more: FilterInput = { metadata: metadataFilter(wanted) };
  return { scope, filters: isExact ? more : withFilters(filters, [more]) };
}

/** Values as they stand: an object among them would be read as operators. */
export function metadataFilter(metadata: NonNullable<SearchWish["metadata"]>): FilterInput {
  return Object.fromEntries(Object.entries(metadata).map(([key, value]) => [key, { eq: value }]));
}

/** A memory that several scopes see counts once. */
function merge(found: readonly ScoredMemory[]): ScoredMemory[] {
  const best = new Map<string, ScoredMemory>();
  for (const item of found)
    if (item.score > (best.get(item.id)?.score ?? -1)) best.set(item.id, item);
  return [...best.values()].sort((a, b) => b.score - a.score);
}
