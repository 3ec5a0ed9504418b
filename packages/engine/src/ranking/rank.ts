import { bestOf } from "./best-of.ts";
import { chooseCandidates } from "./candidates.ts";
import type { IndexView } from "./index-view.ts";
import type { IndexedRecord } from "./indexed-record.ts";
import { coveredShare, type Matches, matchQuery } from "./matches.ts";
import { type ParsedQuery, parseQuery } from "./parsed-query.ts";
import type { PartitionIndex } from "./partition-index.ts";
import { score } from "./score.ts";
import { scratch } from "./scratch.ts";
import { signalAt, signalNames } from "./signal-names.ts";
import { computeSignals } from "./signals.ts";
import { type Statistics, sumStatistics } from "./statistics.ts";

export interface RankOptions {
  readonly topK: number;
  /** Leaves out results with a lower score. @default none */
  readonly threshold?: number;
  /** The "now" of words such as "yesterday". @default now */
  readonly referenceDate?: Date;
  /** Asked for candidates only; statistics stay those of the whole indexes. @default all */
  readonly accepts?: (record: IndexedRecord) => boolean;
  /** Whether results say what made their score. @default false */
  readonly explain?: boolean;
}

export interface Ranked extends IndexedRecord {
  /** 0..1, comparable between queries. */
  readonly score: number;
  /**
   * With `explain`: what the score was made of, by signal, 0..1 each. `topicalOnly` is there, as 1, when neither the
   * memory nor its two neighbours on each side share a word with the query: its topics brought it.
   */
  readonly signals?: Readonly<Record<string, number>>;
}

/** Ranks the memories of the indexes by a query, best first; of equals the newest first. */
export function rank(
  query: string,
  indexes: readonly PartitionIndex[],
  options: RankOptions,
): Ranked[] {
  scratch.begin();
  const parsed = parseQuery(query, options.referenceDate ?? new Date());
  const views = indexes.map((index) => index.view());
  const statistics = sumStatistics(parsed, views);
  const matches = views.map((view) => matchQuery(parsed, view, statistics));
  const covered = coveredShare(matches, statistics);
  const ranked = matches.flatMap((found, at) => {
    const view = views[at];
    return view === undefined
      ? []
      : rankView({ parsed, view, statistics, found, covered }, options);
  });
  ranked.sort((a, b) => b.score - a.score || b.ordinal - a.ordinal);
  return ranked.slice(0, options.topK);
}

interface Asked {
  readonly parsed: ParsedQuery;
  readonly view: IndexView;
  readonly statistics: Statistics;
  readonly found: Matches;
  readonly covered: number;
}

/** The best of one index. */
function rankView(
  { parsed, view, statistics, found, covered }: Asked,
  { topK, threshold = 0, accepts = () => true, explain = false }: RankOptions,
): Ranked[] {
  const candidates = chooseCandidates(parsed, view, found, accepts);
  const signals = computeSignals(parsed, view, statistics, found, candidates, covered);
  const width = signalNames.length;
  const scores = scratch.float64(candidates.length);
  for (let row = 0; row < scores.length; row++) scores[row] = score(signals, row * width, covered);
  const recordOf = (row: number) => view.records[candidates[row] ?? -1];
  const best = bestOf(
    candidates.length,
    topK,
    (row) => ((scores[row] ?? 0) >= threshold ? (scores[row] ?? 0) : 0),
    (row) => recordOf(row)?.ordinal ?? -1,
    () => true,
  );
  return best.flatMap((row) => {
    const record = recordOf(row);
    if (record === undefined) return [];
    const ranked = { ...record, score: scores[row] ?? 0 };
    if (!explain) return [ranked];
    return [{ ...ranked, signals: signalsOf(signals.subarray(row * width, (row + 1) * width)) }];
  });
}

function signalsOf(values: Float64Array): Record<string, number> {
  const topicalOnly =
    values[signalAt.passage] === 0 && values[signalAt.near] === 0 ? { topicalOnly: 1 } : {};
  return {
    ...Object.fromEntries(signalNames.map((name, place) => [name, values[place] ?? 0])),
    ...topicalOnly,
  };
}
