import type { Memory } from "@mem0-kit/core";
import { describeError } from "./describe-error.ts";
import { unavailableMemory } from "./unavailable-memory.ts";

export interface MemoryOfTurn {
  /** Gives the memory; may fail, as everything of memory. */
  readonly openMemory: () => Promise<Memory>;
  /** Whether it is to fail on purpose. */
  readonly outage: boolean;
}

/**
 * The memory as one turn has it: its searches say what made each score, and one that cannot be opened
 * fails call by call, so that every framework goes on without it as it does in an outage.
 */
export async function memoryOfTurn({ openMemory, outage }: MemoryOfTurn): Promise<Memory> {
  try {
    const memory = await openMemory();
    return outage ? unavailableMemory(onPurpose, memory) : explaining(memory);
  } catch (error) {
    return unavailableMemory(describeError(error).message);
  }
}

const onPurpose = "The memory is broken on purpose, as the page has asked for.";

/** For one turn: a recall shares what it found by the memory's identity, and hears only of its writes. */
function explaining(memory: Memory): Memory {
  return {
    ...memory,
    search: (query, options) => memory.search(query, { ...options, explain: true }),
  };
}
