/** How well one ranked list answers one question. Fractions 0..1. */
export interface QuestionMetrics {
  /** Share of the gold found among the first 5, 10, 20. */
  readonly r5: number;
  readonly r10: number;
  readonly r20: number;
  /** 1 when any gold is among the first 10. */
  readonly hit10: number;
  /** 1 / rank of the first gold, over the whole list; 0 for none. */
  readonly mrr: number;
  readonly ndcg10: number;
}

/** Measures a list of ids, best first, against the ids that answer the question. */
export function questionMetrics(
  ranked: readonly string[],
  gold: readonly string[],
): QuestionMetrics {
  const wanted = new Set(gold);
  const ranks = [...new Set(ranked)].flatMap((id, at) => (wanted.has(id) ? [at + 1] : []));
  const found = (depth: number) => ranks.filter((rank) => rank <= depth).length / wanted.size;
  return {
    r5: found(5),
    r10: found(10),
    r20: found(20),
    hit10: found(10) > 0 ? 1 : 0,
    mrr: ranks[0] === undefined ? 0 : 1 / ranks[0],
    ndcg10: discounted(ranks.filter((rank) => rank <= 10)) / idealGain(wanted.size),
  };
}

/** Means of each figure; zeros for no questions. */
export function meanMetrics(all: readonly QuestionMetrics[]): QuestionMetrics {
  const mean = (name: keyof QuestionMetrics) =>
    all.length === 0 ? 0 : all.reduce((sum, one) => sum + one[name], 0) / all.length;
  return {
    r5: mean("r5"),
    r10: mean("r10"),
    r20: mean("r20"),
    hit10: mean("hit10"),
    mrr: mean("mrr"),
    ndcg10: mean("ndcg10"),
  };
}

function discounted(ranks: readonly number[]): number {
  return ranks.reduce((sum, rank) => sum + 1 / Math.log2(rank + 1), 0);
}

function idealGain(gold: number): number {
  return discounted(Array.from({ length: Math.min(10, gold) }, (_, at) => at + 1));
}
