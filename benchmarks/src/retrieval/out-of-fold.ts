import { existsSync, readFileSync } from "node:fs";
import type { Dataset } from "../data/conversation.ts";
import { meanMetrics, questionMetrics } from "./metrics.ts";
import type { RetrievalEngine } from "./retrieval-engine.ts";

/** Figures with weights that were fitted without the question's conversation; `null` where unknown. */
export interface OutOfFold {
  readonly r10: number | null;
  readonly ndcg10: number | null;
}

const unknownOutOfFold: OutOfFold = { r10: null, ndcg10: null };

/** So many candidates that other weights could bring any of them among the first ten. */
const manyCandidates = 300;

/**
 * Asks every question of a loaded engine for its candidates with their signals, and orders these by
 * the weights of the conversation's fold. The weights come from the fit; unknown for other data.
 */
export async function measureOutOfFold(
  engine: RetrievalEngine,
  { name, conversations }: Dataset,
  weights: FoldWeights = fittedFoldWeights(),
): Promise<OutOfFold> {
  const folds = weights[foldName(name)];
  const { explain } = engine;
  if (explain === undefined || folds?.length !== conversations.length) return unknownOutOfFold;
  const all = [];
  for (const [at, conversation] of conversations.entries())
    for (const { text, gold } of conversation.questions) {
      const found = await explain(conversation, text, manyCandidates);
      const scored = found.map(({ id, signals }) => ({ id, score: scoreOf(signals, folds[at]) }));
      scored.sort((a, b) => b.score - a.score);
      const ranked = scored.map(({ id }) => id);
      all.push(questionMetrics(ranked, gold));
    }
  const { r10, ndcg10 } = meanMetrics(all);
  return { r10, ndcg10 };
}

type Weights = Readonly<Record<string, number>>;

/** By data set: the weights for each conversation, in the file's order. */
export type FoldWeights = Readonly<Record<string, readonly Weights[]>>;

function fittedFoldWeights(): FoldWeights {
  const file = new URL("../fit/fold-weights.json", import.meta.url);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
}

/** The adversarial questions are about the same conversations. */
function foldName(dataset: string): string {
  return dataset.replace(/ adversarial$/, "");
}

function scoreOf(signals: Weights, weights: Weights = {}): number {
  return Object.entries(weights).reduce(
    (sum, [signal, weight]) => sum + weight * (signals[signal] ?? 0),
    0,
  );
}
