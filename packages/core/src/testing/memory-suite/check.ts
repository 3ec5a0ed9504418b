import type { Memory, MemoryCapabilities } from "../../memory.ts";
import { createKit, type Kit } from "./kit.ts";

/** Makes the memory under test: fresh and empty at every call. The suite closes it. */
export type CreateMemory = () => Memory | Promise<Memory>;

/** What a suite can be told about a backend beyond its capabilities. */
export interface MemorySuiteOptions {
  /**
   * Makes a memory whose every call takes at least half a second, for the checks of `timeoutMs` and
   * of an abort in mid-call. Without it those checks are left out.
   */
  readonly createSlowMemory?: CreateMemory;
}

/** One behaviour of the contract. */
export interface MemoryCheck {
  /** What it belongs to, such as `scope` or `pages`. */
  readonly theme: string;
  /** A sentence. Unique within the suite. */
  readonly name: string;
  /** Rejects when the memory does not behave so. */
  run(createMemory: CreateMemory): Promise<void>;
}

/** A check as it is written down: the kit is around a fresh memory. */
export interface CheckDefinition {
  readonly name: string;
  /** Tells whether it applies. @default always */
  readonly when?: (capabilities: MemoryCapabilities) => boolean;
  readonly run: (kit: Kit) => Promise<void>;
}

/** Makes checks of definitions, leaving out those that do not apply. */
export function toChecks(
  theme: string,
  definitions: readonly CheckDefinition[],
  capabilities: MemoryCapabilities,
): MemoryCheck[] {
  return definitions
    .filter(({ when }) => when === undefined || when(capabilities))
    .map(({ name, run }) => ({
      theme,
      name,
      run: async (createMemory) => {
        const memory = await createMemory();
        try {
          await run(createKit(memory));
        } catch (error) {
          // What went wrong first is what there is to say, also when closing goes wrong too.
          await memory.close().catch(() => {});
          throw error;
        }
        await memory.close();
      },
    }));
}
