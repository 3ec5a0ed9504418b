import type { RecallResult } from "@mem0-kit/core";
import { describe, expect, it, vi } from "vitest";
import { createTurnRecalls } from "../../src/middleware/turn-recalls.ts";

const result: RecallResult = { items: [], text: "x", omitted: 0, cached: false };

function setUp() {
  const turns = createTurnRecalls();
  const recall = vi.fn(async () => result);
  const ask = (key: string, query = "q", isFirst = true) =>
    turns.of({ key, query, isFirst }, recall);
  return { turns, recall, ask };
}

describe("the recalls of turns", () => {
  it("are shared by the steps of one turn with one query, until its end", async () => {
    const { turns, recall, ask } = setUp();
    await ask("a");
    await ask("a", "q", false);
    expect(recall).toHaveBeenCalledTimes(1);
    await ask("a", "other");
    await ask("b");
    expect(recall).toHaveBeenCalledTimes(3);
    turns.end("b");
    await ask("b");
    expect(recall).toHaveBeenCalledTimes(4);
  });

  it("are bounded: of 1,001 turns the oldest is forgotten", async () => {
    const { recall, ask } = setUp();
    for (let turn = 0; turn <= 1000; turn += 1) await ask(`turn ${turn}`);
    recall.mockClear();
    await ask("turn 1");
    await ask("turn 1000");
    expect(recall).not.toHaveBeenCalled();
    await ask("turn 0");
    expect(recall).toHaveBeenCalledTimes(1);
  });

  it("last 30 s for a first step, and 10 min for a turn that goes on", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    try {
      const { recall, ask } = setUp();
      await ask("a");
      vi.setSystemTime(Date.now() + 31_000);
      await ask("a", "q", false);
      expect(recall).toHaveBeenCalledTimes(1);
      await ask("a");
      expect(recall).toHaveBeenCalledTimes(2);
      vi.setSystemTime(Date.now() + 601_000);
      await ask("a", "q", false);
      expect(recall).toHaveBeenCalledTimes(3);
    } finally {
      vi.useRealTimers();
    }
  });

  it("that reject are asked again, and do not take a later one with them", async () => {
    const turns = createTurnRecalls();
    const first = Promise.withResolvers<RecallResult>();
    const step = { key: "a", isFirst: true };
    const failing = turns.of({ ...step, query: "one" }, () => first.promise);
    const again = vi.fn(async () => result);
    await turns.of({ ...step, query: "two" }, again);
    first.reject(new Error("no"));
    await expect(failing).rejects.toThrow("no");
    await turns.of({ ...step, query: "two" }, again);
    expect(again).toHaveBeenCalledTimes(1);
    await turns.of({ ...step, query: "one" }, again);
    expect(again).toHaveBeenCalledTimes(2);
  });
});
