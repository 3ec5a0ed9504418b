import { describe, expect, it } from "vitest";
import { createWorkload } from "../src/speed/workload.ts";

describe("createWorkload", () => {
  const workload = createWorkload({ memories: 1000, users: 7 });
  const all = Array.from({ length: workload.runs }, (_, run) => workload.textsOfRun(run)).flat();

  it("makes as many memories as asked for, of 12 to 40 words", () => {
    expect(all).toHaveLength(1000);
    const lengths = all.map((text) => text.split(" ").length);
    expect(Math.min(...lengths)).toBe(12);
    expect(Math.max(...lengths)).toBe(40);
  });

  it("repeats for the same size", () => {
    const again = createWorkload({ memories: 1000, users: 7 });
    expect(again.textsOfRun(5)).toEqual(workload.textsOfRun(5));
    expect(again.query(3)).toEqual(workload.query(3));
  });

  it("gives the users the runs in turn and asks all of them", () => {
    expect(new Set(Array.from({ length: 14 }, (_, run) => workload.userOfRun(run))).size).toBe(7);
    const asked = Array.from({ length: 200 }, (_, number) => workload.query(number).userId);
    expect(new Set(asked).size).toBe(7);
  });

  it("uses a few words often and many words seldom", () => {
    const counts = new Map<string, number>();
    for (const word of all.join(" ").split(" ")) counts.set(word, (counts.get(word) ?? 0) + 1);
    const sorted = [...counts.values()].sort((a, b) => b - a);
    const total = sorted.reduce((sum, count) => sum + count, 0);
    const firstTen = sorted.slice(0, 10).reduce((sum, count) => sum + count, 0);
    expect(firstTen / total).toBeGreaterThan(0.2);
    expect(sorted.filter((count) => count === 1).length).toBeGreaterThan(1000);
  });

  it("asks with words of memories that are there", () => {
    const known = new Set(all.join(" ").split(" "));
    for (let number = 0; number < 50; number++)
      for (const word of workload.query(number).text.split(" ")) expect(known).toContain(word);
  });
});
