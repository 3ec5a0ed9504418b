import { words } from "../../fake/words.ts";
import type { RestRow } from "./rest-store.ts";
import { memoryJson } from "./row-json.ts";

export interface RowSearch {
  readonly query: string;
  readonly topK: number;
  readonly threshold: number;
  readonly explain: boolean;
  /** Which rows are shown at all. */
  readonly isShown: (row: RestRow) => boolean;
}

/**
 * Ranks rows by shared words (Dice's coefficient), which plays the embedding: like one it has a score
 * for every row, so with the threshold 0 every row comes back. Expired rows count among the candidates,
 * `max(4 * top_k, 60)`, before they are left out.
 */
export function searchRows(rows: readonly RestRow[], search: RowSearch): Record<string, unknown>[] {
  const asked = new Set(words(search.query));
  return rows
    .map((row) => ({ row, score: similarity(asked, String(row.payload.data)) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, Math.max(4 * search.topK, 60))
    .filter(({ row, score }) => score >= search.threshold && search.isShown(row))
    .slice(0, search.topK)
    .map(({ row, score }) => ({
      ...memoryJson(row),
      score,
      ...(search.explain ? { score_details: detailsOf(score, search.threshold) } : {}),
    }));
}

function detailsOf(score: number, threshold: number) {
  return {
    semantic_score: score,
    bm25_score: 0,
    entity_boost: 0,
    raw_score: score,
    max_possible_score: 1,
    final_score: score,
    threshold,
  };
}

function similarity(asked: ReadonlySet<string>, text: string): number {
  const own = new Set(words(text));
  const shared = [...asked].filter((word) => own.has(word)).length;
  return (2 * shared) / Math.max(asked.size + own.size, 1);
}
