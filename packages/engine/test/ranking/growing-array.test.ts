import fc from "fast-check";
import { expect, it } from "vitest";
import { GrowingArray } from "../../src/ranking/growing-array.ts";

const content = (array: GrowingArray) => [...array.values.subarray(0, array.length)];

it("holds what was pushed, whatever its size and whenever it is trimmed", () => {
  const number = fc.oneof(fc.nat(100), fc.integer({ min: -5, max: 70_000 }), fc.constant("trim"));
  fc.assert(
    fc.property(
      fc.array(number, { maxLength: 200 }),
      fc.constantFrom(2 as const, 4 as const),
      (steps, bytes) => {
        const array = new GrowingArray(bytes);
        const expected: number[] = [];
        for (const step of steps) {
          if (typeof step === "string") array.trim();
          else {
            array.push(step);
            expected.push(step);
          }
        }
        expect(content(array)).toEqual(expected);
      },
    ),
    { seed: 3 },
  );
});

it("keeps small numbers in two bytes", () => {
  const array = new GrowingArray();
  for (let number = 0; number < 1000; number++) array.push(number);
  array.trim();
  expect(array.values.byteLength).toBe(2000);
  array.push(65_536);
  expect(array.values[1000]).toBe(65_536);
});
