import { addFaults } from "./add-faults.ts";
import type { BrokenMemory } from "./broken-memory.ts";
import { callFaults } from "./call-faults.ts";
import { changeFaults } from "./change-faults.ts";
import { filterFaults } from "./filter-faults.ts";
import { pageFaults } from "./page-faults.ts";
import { scopeFaults } from "./scope-faults.ts";
import { searchFaults } from "./search-faults.ts";

/**
 * Fakes with one fault each. A suite for memories, and a test of code that relies on one, must fail
 * on those whose fault it claims to notice.
 */
export const brokenMemories: readonly BrokenMemory[] = [
  ...scopeFaults,
  ...filterFaults,
  ...addFaults,
  ...changeFaults,
  ...pageFaults,
  ...searchFaults,
  ...callFaults,
];
