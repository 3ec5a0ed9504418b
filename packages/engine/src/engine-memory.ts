import {
  type DefineMemoryOptions,
  defineMemory,
  type Memory,
  type MemoryAdmin,
} from "@mem0-kit/core";
import { createEngineDriver, type EngineDriverOptions } from "./engine-driver.ts";

/** Options of `engineMemory`. */
export interface EngineMemoryOptions extends EngineDriverOptions, DefineMemoryOptions {}

/** A memory whose admin is there. */
export interface EngineMemory extends Memory {
  readonly admin: MemoryAdmin;
}

/**
 * Makes a `Memory` of a store: our own engine, without a key, a model or the network.
 *
 * @example
 * ```ts
 * const memory = engineMemory({ store: inMemoryStore() });
 * await memory.add("I'm allergic to nuts.", { scope: { userId: "alex" } });
 * ```
 */
export function engineMemory(options: EngineMemoryOptions): EngineMemory {
  const { onWarning, ...driver } = options;
  const warnings = onWarning === undefined ? {} : { onWarning };
  // defineMemory gives an admin to every driver that has one.
  return defineMemory(createEngineDriver(driver), warnings) as EngineMemory;
}
