import { performance } from "node:perf_hooks";
import type { Conversation, Dataset, GoldQuestion } from "../data/conversation.ts";
import { percentile } from "../report/percentile.ts";
import { meanMetrics, type QuestionMetrics, questionMetrics } from "./metrics.ts";
import { measureOutOfFold, type OutOfFold } from "./out-of-fold.ts";
import type { Hit, RetrievalEngine } from "./retrieval-engine.ts";
import { type ThresholdPoint, thresholdCurve } from "./threshold-curve.ts";

/** What one engine does on one data set. Fractions 0..1, times in milliseconds. */
export interface RetrievalResult extends QuestionMetrics {
  readonly name: string;
  readonly engine: string;
  /** Questions. */
  readonly n: number;
  readonly p50ms: number;
  readonly p95ms: number;
  /** The same as `r10` and `ndcg10` for an engine whose weights were not fitted. */
  readonly outOfFold: OutOfFold;
  readonly categories: Readonly<Record<string, QuestionMetrics & { readonly n: number }>>;
  readonly threshold: readonly ThresholdPoint[];
}

/** Every so many questions one is also asked in another conversation, for the threshold. */
const foreignEvery = 4;

/** Loads every conversation, asks every question, and some of them in another conversation too. */
export async function measureRetrieval(
  engine: RetrievalEngine,
  dataset: Dataset,
): Promise<RetrievalResult> {
  const { name, conversations } = dataset;
  for (const conversation of conversations) await engine.load(conversation);
  const asked: Asked[] = [];
  const foreignScores: number[] = [];
  for (const [at, conversation] of conversations.entries())
    for (const [number, question] of conversation.questions.entries()) {
      asked.push(await ask(engine, conversation, question));
      const other = number % foreignEvery === 0 ? another(conversations, at, number) : undefined;
      if (other !== undefined)
        foreignScores.push(
          ...(await engine.search(other, question.text, 10)).map(({ score }) => score),
        );
    }
  const times = asked.map(({ milliseconds }) => milliseconds);
  const means = meanMetrics(asked.map(({ metrics }) => metrics));
  return {
    name,
    engine: engine.name,
    n: asked.length,
    ...means,
    p50ms: percentile(times, 0.5),
    p95ms: percentile(times, 0.95),
    outOfFold:
      engine.explain === undefined
        ? { r10: means.r10, ndcg10: means.ndcg10 }
        : await measureOutOfFold(engine, dataset),
    categories: byCategory(asked),
    threshold: thresholdCurve(asked.flatMap(goldScores), foreignScores),
  };
}

interface Asked {
  readonly question: GoldQuestion;
  readonly hits: readonly Hit[];
  readonly metrics: QuestionMetrics;
  readonly milliseconds: number;
}

async function ask(
  engine: RetrievalEngine,
  conversation: Conversation,
  question: GoldQuestion,
): Promise<Asked> {
  const start = performance.now();
  const hits = await engine.search(conversation, question.text, 20);
  const milliseconds = performance.now() - start;
  const ranked = hits.map(({ id }) => id);
  return { question, hits, milliseconds, metrics: questionMetrics(ranked, question.gold) };
}

/** Every conversation but its own, in turn. */
function another(
  conversations: readonly Conversation[],
  at: number,
  number: number,
): Conversation | undefined {
  if (conversations.length < 2) return undefined;
  return conversations[(at + 1 + (number % (conversations.length - 1))) % conversations.length];
}

function goldScores({ question, hits }: Asked): number[] {
  return hits
    .slice(0, 10)
    .filter(({ id }) => question.gold.includes(id))
    .map(({ score }) => score);
}

function byCategory(asked: readonly Asked[]): RetrievalResult["categories"] {
  const groups = Map.groupBy(asked, ({ question }) => question.category);
  return Object.fromEntries(
    [...groups].map(([category, group]) => [
      category,
      { n: group.length, ...meanMetrics(group.map(({ metrics }) => metrics)) },
    ]),
  );
}
