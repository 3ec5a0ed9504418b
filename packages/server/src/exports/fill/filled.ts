import type { JsonValue } from "@mem0-kit/core";

/** What became of one place of a schema. */
export interface Filled {
  /** Absent where nothing can stand there without being made up. */
  readonly value?: JsonValue;
  /** Whether anything in it comes from a memory. */
  readonly isFilled: boolean;
  /** JSON pointers of what no memory says, in the schema's order. */
  readonly unfilled: readonly string[];
  /** Those of them that are required and had to be left out. */
  readonly missing: readonly string[];
  /** Objects of which memories tell something, left out since something required is missing from them. */
  readonly leftOut: readonly string[];
}

/** A value that memories gave. */
export function filledWith(value: JsonValue): Filled {
  return { value, isFilled: true, unfilled: [], missing: [], leftOut: [] };
}

/** A place of which no memory tells. */
export function notFilled(pointer: string): Filled {
  return { isFilled: false, unfilled: [pointer], missing: [], leftOut: [] };
}
