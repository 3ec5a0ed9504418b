import { type IndexView, wideWindow } from "./index-view.ts";
import type { ParsedQuery } from "./parsed-query.ts";
import { scratch } from "./scratch.ts";

/** How often each term of a query occurs where: rows of as many counts as the query has terms. */
export interface Frequencies {
  /** Row in `memories` by slot; row 0 is empty. */
  readonly rowOf: Int32Array;
  readonly memories: Uint16Array;
  /** Row by number of the run. */
  readonly runs: Float64Array;
}

/** Counts the query's terms in the candidates, their windows and all runs. */
export function countFrequencies(
  query: ParsedQuery,
  view: IndexView,
  candidates: readonly number[],
): Frequencies {
  const width = query.terms.length;
  const rowOf = scratch.int32(view.records.length);
  const rows = assignRows(view, candidates, rowOf);
  const memories = scratch.uint16(rows * width);
  const runs = scratch.float64(view.runs.length * width);
  const { offsets, passages, frequencies } = view.postings;
  for (const [index, term] of query.terms.entries()) {
    const number = view.termNumbers.get(term);
    if (number === undefined) continue;
    const end = offsets[number + 1] ?? 0;
    for (let at = offsets[number] ?? 0; at < end; at++) {
      const slot = view.passageSlots[passages[at] ?? 0] ?? 0;
      const run = view.runOf[slot] ?? -1;
      if (run < 0) continue;
      const frequency = frequencies[at] ?? 0;
      runs[run * width + index] = (runs[run * width + index] ?? 0) + frequency;
      const row = rowOf[slot] ?? 0;
      if (row > 0) memories[row * width + index] = (memories[row * width + index] ?? 0) + frequency;
    }
  }
  return { rowOf, memories, runs };
}

function assignRows(view: IndexView, candidates: readonly number[], rowOf: Int32Array): number {
  let rows = 1;
  for (const slot of candidates) {
    const run = view.runs[view.runOf[slot] ?? -1] ?? [];
    const position = view.positions[slot] ?? 0;
    const last = Math.min(run.length - 1, position + wideWindow);
    for (let at = Math.max(0, position - wideWindow); at <= last; at++) {
      const neighbour = run[at] ?? 0;
      if (rowOf[neighbour] === 0) rowOf[neighbour] = rows++;
    }
  }
  return rows;
}
