/** An `Int32Array` that grows at its end: a quarter of the memory of an array of numbers. */
export interface GrowingArray {
  /** The values; beyond `length` it holds rubbish. Read it anew after a `push`. */
  values: Int32Array;
  length: number;
  push(value: number): void;
}

export function growingArray(): GrowingArray {
  return {
    values: new Int32Array(16),
    length: 0,
    push(value) {
      if (this.length === this.values.length) this.values = grown(this.values);
      this.values[this.length++] = value;
    },
  };
}

function grown(values: Int32Array): Int32Array {
  const larger = new Int32Array(values.length + (values.length >> 1) + 16);
  larger.set(values);
  return larger;
}
