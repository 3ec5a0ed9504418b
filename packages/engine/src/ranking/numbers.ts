/** Whole numbers from 0 on, in two bytes each where all of them fit. */
export type Numbers = Uint16Array | Int32Array;

/** The most that two bytes hold. */
export const mostInTwoBytes = 0xffff;

/** As many zeros as asked for, with room for numbers up to `largest`. */
export function numbersUpTo(largest: number, length: number): Numbers {
  return largest <= mostInTwoBytes ? new Uint16Array(length) : new Int32Array(length);
}
