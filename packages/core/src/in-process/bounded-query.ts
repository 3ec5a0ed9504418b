import { limits } from "../limits.ts";

/** Characters of a query that reach mem0: its search for names is more than linear. */
const longestQuery = 4000;

/**
 * A query as mem0 can bear it: as it is up to 4,000 characters, else its first distinct words up to that
 * length. mem0 alone holds up the whole process for some 26 ms with 4,000 characters of distinct words,
 * and for 4.5 s with 70,000.
 */
export function boundedQuery(query: string): string {
  if (query.length <= longestQuery) return query;
  const words = new Set<string>();
  for (const [word] of query.matchAll(/\S+/g)) {
    words.add(word);
    if (words.size === limits.queryTerms) break;
  }
  return [...words].join(" ").slice(0, longestQuery).toWellFormed();
}
