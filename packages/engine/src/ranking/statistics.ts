import type { IndexTotals, IndexView } from "./index-view.ts";
import type { ParsedQuery } from "./parsed-query.ts";

/** What a query's terms are worth, over all the indexes that are searched. */
export interface Statistics {
  readonly memories: number;
  /** 1 where there are next to no memories, towards 0 for many. */
  readonly handful: number;
  /** Inverse document frequency by query term; a term that nothing has weighs most. */
  readonly idf: Float64Array;
  readonly idfSum: number;
  readonly averagePassage: number;
  readonly averageMemory: number;
  readonly averageNear: number;
  readonly averageWide: number;
  readonly averageRun: number;
}

/**
 * Memories without any of the query's words that are taken to be there beside those that are, so
 * that a word is worth something also where only a handful of memories is kept.
 */
const unseenMemories = 30;

/** Sums the statistics of the indexes, so that several rank as one would. */
export function sumStatistics(query: ParsedQuery, views: readonly IndexView[]): Statistics {
  const sum = (key: keyof IndexTotals) =>
    views.reduce((total, view) => total + view.totals[key], 0);
  const memories = sum("memories");
  const documentFrequencies = Int32Array.from(query.terms, (term) =>
    views.reduce((total, view) => total + documentFrequency(view, term), 0),
  );
  const idf = Float64Array.from(documentFrequencies, (df) =>
    Math.log(1 + (memories + unseenMemories - df + 0.5) / (df + 0.5)),
  );
  const idfSum = idf.reduce((total, value) => total + value, 0);
  const average = (terms: number, count: number) => (count === 0 ? 1 : Math.max(1, terms / count));
  return {
    memories,
    handful: unseenMemories / (unseenMemories + memories),
    idf,
    idfSum,
    averagePassage: average(sum("terms"), sum("passages")),
    averageMemory: average(sum("terms"), memories),
    averageNear: average(sum("nearTerms"), memories),
    averageWide: average(sum("wideTerms"), memories),
    averageRun: average(sum("terms"), sum("runs")),
  };
}

function documentFrequency(view: IndexView, term: string): number {
  const number = view.termNumbers.get(term);
  return number === undefined ? 0 : (view.documentFrequencies[number] ?? 0);
}
