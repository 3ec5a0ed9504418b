import { percentile } from "../report/percentile.ts";

/** One point: what a threshold keeps and what it removes. Fractions 0..1. */
export interface ThresholdPoint {
  readonly threshold: number;
  /** Share of the gold hits among the first 10 that stay. */
  readonly goldKept: number;
  /** Share of the results for questions of other conversations that go. */
  readonly foreignRemoved: number;
}

const shares = [0.99, 0.95, 0.9, 0.8, 0.5];

/** For each share of gold hits to keep: the highest threshold that keeps it, and what else goes. */
export function thresholdCurve(
  goldScores: readonly number[],
  foreignScores: readonly number[],
): ThresholdPoint[] {
  return shares.map((share) => {
    const threshold = percentile(goldScores, 1 - share + 1e-9);
    return {
      threshold,
      goldKept: shareOf(goldScores, (score) => score >= threshold),
      foreignRemoved: shareOf(foreignScores, (score) => score < threshold),
    };
  });
}

function shareOf(values: readonly number[], test: (value: number) => boolean): number {
  return values.length === 0 ? 0 : values.filter(test).length / values.length;
}
