import { type Memory, MemoryError } from "@mem0-kit/core";
import type { MemoryAbilities } from "./memory-answers.ts";

const known = new WeakMap<Memory, MemoryAbilities>();

/** Says what the backend can do, so that the page need not offer what would fail. */
export async function memoryAbilities(memory: Memory): Promise<MemoryAbilities> {
  const kept = known.get(memory);
  if (kept) return kept;
  // First: a memory that is chosen at its first call knows its capabilities only after it.
  const canImport = await takesImports(memory);
  const { categories, history } = memory.capabilities;
  const abilities = { backend: memory.name, categories, history, import: canImport };
  known.set(memory, abilities);
  return abilities;
}

/** No capability says it, so it is asked for by an import of nothing. */
async function takesImports({ admin }: Memory): Promise<boolean> {
  try {
    await admin?.import([]);
    return admin !== undefined;
  } catch (error) {
    if (MemoryError.isInstance(error) && error.code === "UNSUPPORTED") return false;
    throw error;
  }
}
