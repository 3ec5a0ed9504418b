import { describe, expect, it } from "vitest";
import { meanMetrics, questionMetrics } from "../src/retrieval/metrics.ts";
import { thresholdCurve } from "../src/retrieval/threshold-curve.ts";

describe("questionMetrics", () => {
  it("is perfect when the gold comes first", () => {
    expect(questionMetrics(["a", "b", "c"], ["b", "a"])).toEqual({
      r5: 1,
      r10: 1,
      r20: 1,
      hit10: 1,
      mrr: 1,
      ndcg10: 1,
    });
  });

  it("counts the share of the gold within each depth", () => {
    const ranked = Array.from({ length: 20 }, (_, at) => `m${at + 1}`);
    const metrics = questionMetrics(ranked, ["m5", "m6", "m11", "missing"]);
    expect(metrics).toMatchObject({ r5: 0.25, r10: 0.5, r20: 0.75, hit10: 1, mrr: 1 / 5 });
  });

  it("discounts by the logarithm of the rank, against the best possible order", () => {
    const gain = 1 / Math.log2(3) + 1 / Math.log2(5);
    const ideal = 1 + 1 / Math.log2(3);
    expect(questionMetrics(["x", "a", "y", "b"], ["a", "b"]).ndcg10).toBeCloseTo(gain / ideal, 12);
  });

  it("takes the best ten of more gold than ten as ideal", () => {
    const gold = Array.from({ length: 15 }, (_, at) => `m${at}`);
    expect(questionMetrics(gold, gold).ndcg10).toBeCloseTo(1, 12);
  });

  it("counts an id that comes twice once", () => {
    expect(questionMetrics(["a", "a", "b"], ["a", "b"])).toMatchObject({ r5: 1, ndcg10: 1 });
  });

  it("is nothing but zeros when no gold is found", () => {
    expect(Object.values(questionMetrics(["x"], ["a"]))).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it("ranks beyond ten count for the reciprocal rank only", () => {
    const ranked = [...Array.from({ length: 10 }, (_, at) => `m${at}`), "a"];
    expect(questionMetrics(ranked, ["a"])).toMatchObject({ hit10: 0, mrr: 1 / 11, ndcg10: 0 });
  });
});

describe("meanMetrics", () => {
  it("weighs every question the same", () => {
    const all = [questionMetrics(["a"], ["a"]), questionMetrics(["x"], ["a"])];
    expect(meanMetrics(all)).toMatchObject({ r10: 0.5, mrr: 0.5, ndcg10: 0.5 });
  });

  it("is zero without questions", () => {
    expect(meanMetrics([]).r10).toBe(0);
  });
});

describe("thresholdCurve", () => {
  it("keeps the asked share of gold hits and counts what else goes", () => {
    const gold = Array.from({ length: 100 }, (_, at) => (at + 1) / 100);
    const curve = thresholdCurve(gold, [0.01, 0.02, 0.5, 0.9]);
    const at95 = curve[1];
    expect(at95?.goldKept).toBeCloseTo(0.95, 12);
    expect(at95?.threshold).toBe(0.06);
    expect(at95?.foreignRemoved).toBe(0.5);
  });
});
