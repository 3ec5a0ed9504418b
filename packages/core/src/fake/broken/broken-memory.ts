import type { Memory } from "../../memory.ts";
import { createFake, type FakeMemoryOptions, type FakeParts } from "../fake-memory.ts";

/** A fake with one fault, to prove that a suite notices it. */
export interface BrokenMemory {
  /** In kebab-case, unique. */
  readonly name: string;
  /** What it does wrong, in words. */
  readonly breaks: string;
  /** Makes a fresh one. */
  create(options?: FakeMemoryOptions): Memory;
}

/**
 * Makes a variant of the fake. The fault replaces methods of the finished `Memory`, above the checks
 * of `defineMemory`, as those would hide it.
 */
export function broken(
  name: string,
  breaks: string,
  fault: (parts: FakeParts) => Partial<Memory>,
  base: FakeMemoryOptions = {},
): BrokenMemory {
  return {
    name,
    breaks,
    create: (options) => {
      const parts = createFake({ ...base, ...options });
      return { ...parts.memory, ...fault(parts) };
    },
  };
}
