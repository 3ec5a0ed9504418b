import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPartitionIndex } from "../../src/ranking/partition-index.ts";
import { rank } from "../../src/ranking/rank.ts";
import { indexOf, put, type Said } from "./helpers.ts";

const word = fc.constantFrom("guitar", "garden", "tea", "Oslo", "kayak", "Anna", "bread", "train");
const text = fc.array(word, { minLength: 0, maxLength: 6 }).map((all) => `${all.join(" ")}.`);
const ordinal = fc.integer({ min: 0, max: 12 });
const said: fc.Arbitrary<Said> = fc.record(
  {
    ordinal,
    text,
    runId: fc.constantFrom("one", "two"),
    sequence: fc.integer({ min: 0, max: 3 }),
    actor: fc.constantFrom("Anna", "Bob"),
    role: fc.constantFrom("user" as const, "assistant" as const),
  },
  { requiredKeys: ["ordinal", "text"] },
);
const step = fc.oneof(
  { weight: 3, arbitrary: said.map((one) => ({ said: one, ordinal: one.ordinal })) },
  { weight: 1, arbitrary: ordinal.map((one) => ({ said: undefined, ordinal: one })) },
);
const queries = ["Where did Anna play the guitar?", "garden bread", "What did you suggest?"];

describe("createPartitionIndex", () => {
  it("is the same after any changes as one built from what is left", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120 }), fc.nat(119), (steps, lookAt) => {
        const index = createPartitionIndex();
        const left = new Map<number, Said>();
        for (const [at, one] of steps.entries()) {
          index.apply(
            one.said === undefined ? { ordinal: one.ordinal, removed: true } : put(one.said),
          );
          left.delete(one.ordinal);
          if (one.said !== undefined) left.set(one.ordinal, one.said);
          // A search in between must not change what comes after.
          if (at === lookAt) rank("guitar", [index], { topK: 5 });
        }
        const fresh = createPartitionIndex();
        for (const one of left.values()) fresh.apply(put(one));
        expect(index.size).toBe(left.size);
        for (const query of queries)
          expect(rank(query, [index], { topK: 20 })).toEqual(rank(query, [fresh], { topK: 20 }));
      }),
      { seed: 7, numRuns: 150 },
    );
  });

  it("finds nothing of a text that was replaced or removed", () => {
    const index = indexOf(["The zorple is red.", "The quibble is green."]);
    index.apply(put({ ordinal: 0, text: "The wug is blue.", role: "user" }));
    index.apply({ ordinal: 1, removed: true });
    expect(index.size).toBe(1);
    expect(rank("zorple", [index], { topK: 5 })).toEqual([]);
    expect(rank("quibble", [index], { topK: 5 })).toEqual([]);
    expect(rank("wug", [index], { topK: 5 }).map(({ id }) => id)).toEqual(["m0"]);
  });

  it("does nothing for the removal of what is not there", () => {
    const index = indexOf(["My kayak is red."]);
    index.apply({ ordinal: 99, removed: true });
    expect(index.size).toBe(1);
  });

  it("gives its memory back when most of it was removed", () => {
    const index = indexOf(Array.from({ length: 300 }, (_, at) => `Note ${at} about word${at}.`));
    index.view();
    const full = index.bytes;
    for (let at = 0; at < 290; at++) index.apply({ ordinal: at, removed: true });
    index.view();
    expect(index.bytes).toBeLessThan(full / 5);
    expect(rank("word295", [index], { topK: 5 })[0]?.id).toBe("m295");
  });
});
