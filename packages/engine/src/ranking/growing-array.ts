import { mostInTwoBytes, type Numbers } from "./numbers.ts";

/**
 * Numbers that grow at their end, in a fraction of the memory of an array: of two bytes each until
 * one does not fit, or of four from the start. A class, since there are thousands of them, which share
 * its methods.
 */
export class GrowingArray {
  /** The values; beyond `length` it holds rubbish. Read it anew after a `push` or `trim`. */
  values: Numbers;
  length = 0;

  constructor(bytes: 2 | 4 = 2) {
    this.values =
      bytes === 4 ? new Int32Array(leastSize) : (spare.pop() ?? new Uint16Array(leastSize));
  }

  push(value: number): void {
    if (this.length === this.values.length) this.values = grown(this.values);
    if ((value < 0 || value > mostInTwoBytes) && this.values instanceof Uint16Array)
      this.values = Int32Array.from(this.values);
    this.values[this.length++] = value;
  }

  /** Gives back what was taken for growing. It can go on growing. */
  trim(): void {
    const former = this.values;
    if (this.length === former.length) return;
    this.values = former.slice(0, this.length);
    if (former instanceof Uint16Array) keepSpare(former);
  }
}

const leastSize = 16;

/**
 * Buffers that arrays have grown out of: those of the next index grow in them. Indexes are made by
 * the thousand, and what each of them throws away would have the garbage collector run behind.
 */
const spare: Uint16Array[] = [];
const mostSpare = 8;
const mostSpareSize = 32_768;

function keepSpare(buffer: Uint16Array): void {
  if (spare.length < mostSpare && buffer.length <= mostSpareSize) spare.push(buffer);
}

function grown(values: Numbers): Numbers {
  const size = values.length + (values.length >> 1) + leastSize;
  const larger = values instanceof Uint16Array ? new Uint16Array(size) : new Int32Array(size);
  larger.set(values);
  return larger;
}
