import fc from "fast-check";
import { expect, it } from "vitest";
import { GrowingArray } from "../../src/ranking/growing-array.ts";
import { createTermNumbers } from "../../src/ranking/term-numbers.ts";

it("numbers distinct terms in the order of their coming, as a Map would", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 6 }), { maxLength: 400 }), (terms) => {
      const numbers = createTermNumbers();
      const expected = new Map<string, number>();
      for (const term of terms) {
        if (!expected.has(term)) expected.set(term, expected.size);
        expect(numbers.add(term)).toBe(expected.get(term));
      }
      for (const [term, number] of expected) expect(numbers.get(term)).toBe(number);
      expect(numbers.size).toBe(expected.size);
      expect(numbers.get("a term that was never added")).toBeUndefined();
    }),
    { seed: 7 },
  );
});

it("takes terms over from another table", () => {
  const former = createTermNumbers();
  const [tea, coffee] = [former.add("tea"), former.add("coffee")];
  const numbers = createTermNumbers();
  expect(numbers.addFrom(former, coffee)).toBe(0);
  expect(numbers.addFrom(former, tea)).toBe(1);
  expect([numbers.get("tea"), numbers.get("coffee")]).toEqual([1, 0]);
});

it("numbers the terms of a line as it numbers each of them", () => {
  const numbers = createTermNumbers();
  const found = new GrowingArray();
  numbers.addLine("tea for two tea", found);
  numbers.addLine("", found);
  numbers.addLine("two", found);
  expect([...found.values.subarray(0, found.length)]).toEqual([0, 1, 2, 0, 2]);
  expect(numbers.get("for")).toBe(1);
});
