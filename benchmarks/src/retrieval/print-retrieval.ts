import { machine } from "../report/machine.ts";
import { figure, percent, printTable } from "../report/print-table.ts";
import type { RetrievalResult } from "./measure-retrieval.ts";
import type { QuestionMetrics } from "./metrics.ts";

/** Prints all results as tables. */
export function printRetrieval(
  results: readonly RetrievalResult[],
  settings: ReadonlyMap<string, string>,
): void {
  console.log(`Retrieval on ${machine()}`);
  for (const [engine, text] of settings) console.log(`${engine}: ${text}`);
  printTable(
    "Gold evidence found, %",
    [
      "data set",
      "engine",
      "questions",
      "R@5",
      "R@10",
      "R@20",
      "hit@10",
      "MRR",
      "NDCG@10",
      "p50 ms",
      "p95 ms",
      "out of fold R@10",
      "NDCG@10",
    ],
    results.map((result) => [
      result.name,
      result.engine,
      String(result.n),
      ...[result.r5, result.r10, result.r20, result.hit10].map(percent),
      result.mrr.toFixed(3),
      result.ndcg10.toFixed(3),
      figure(result.p50ms),
      figure(result.p95ms),
      result.outOfFold.r10 === null ? "–" : percent(result.outOfFold.r10),
      result.outOfFold.ndcg10?.toFixed(3) ?? "–",
    ]),
  );
  for (const [name, ofDataset] of Map.groupBy(results, (result) => result.name)) {
    printTable(
      `${name} by category, R@10 % and NDCG@10`,
      ["category", "questions", ...ofDataset.flatMap(({ engine }) => [engine, ""])],
      Object.entries(ofDataset[0]?.categories ?? {}).map(([category, { n }]) => [
        category,
        String(n),
        ...ofDataset.flatMap(({ categories }) => categoryFigures(categories[category])),
      ]),
    );
  }
  printTable(
    "Threshold: gold hits kept, and results removed for questions of other conversations",
    ["data set", "engine", "threshold", "gold kept %", "foreign removed %"],
    results.flatMap((result) =>
      result.threshold.map((point) => [
        result.name,
        result.engine,
        point.threshold.toFixed(3),
        percent(point.goldKept),
        percent(point.foreignRemoved),
      ]),
    ),
  );
}

function categoryFigures(metrics: QuestionMetrics | undefined): string[] {
  return metrics === undefined ? ["", ""] : [percent(metrics.r10), metrics.ndcg10.toFixed(3)];
}
