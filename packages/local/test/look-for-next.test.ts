import { expect, it } from "vitest";
import { lookForNext } from "../src/look-for-next.ts";

/** A thread that answers at once; `calls` are those that would be found when it looks. */
function createThread({ cores = 2, calls = 0 } = {}) {
  let ms = 0;
  let looks = 0;
  let left = calls;
  const takeNext = () => {
    looks += 1;
    return left-- > 0;
  };
  const next = lookForNext(takeNext, {
    cores,
    now: () => {
      ms += 0.01;
      return ms;
    },
  });
  return {
    /** Calls that come that long after the answer to the one before. Tells how often it looked. */
    call(times: number, { afterMs }: { readonly afterMs: number }): number {
      const before = looks;
      for (let time = 0; time < times; time++) {
        ms += afterMs;
        next.arrived();
        next.look();
      }
      return looks - before;
    },
  };
}

it("looks for the next call where calls come one right after the other", () => {
  const thread = createThread({ calls: 100 });
  expect(thread.call(3, { afterMs: 0.1 })).toBe(0);
  expect(thread.call(20, { afterMs: 0.1 })).toBe(20);
});

it("sleeps where calls come now and then", () => {
  expect(createThread({ calls: 100 }).call(50, { afterMs: 5 })).toBe(0);
});

it("looks for a moment only, and not again until calls come in a row once more", () => {
  const thread = createThread();
  thread.call(4, { afterMs: 0.1 });
  expect(thread.call(2, { afterMs: 0.1 })).toBe(0);
  expect(thread.call(2, { afterMs: 0.1 })).toBeGreaterThan(0);
});

it("leaves the only core to the one who calls", () => {
  expect(createThread({ cores: 1, calls: 100 }).call(50, { afterMs: 0.1 })).toBe(0);
});
