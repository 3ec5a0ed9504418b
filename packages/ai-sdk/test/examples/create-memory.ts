import type { Memory } from "@mem0-kit/core";
import { fakeMemory } from "@mem0-kit/core/fake";

const memory = fakeMemory();

/** Stands for that of `mem0-kit`, on which this package does not depend: one memory for all examples. */
export function createMemory(): Memory {
  return memory;
}
