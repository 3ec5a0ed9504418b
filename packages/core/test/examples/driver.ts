import { defineMemory, type Memory, type MemoryDriver, MemoryError } from "../../src/index.ts";

export function myMemory(driver: MemoryDriver): Memory {
  return defineMemory(driver, { onWarning: (warning) => console.error(warning.message) });
}

export async function rename(memory: Memory, id: string, text: string): Promise<boolean> {
  try {
    await memory.update(id, { text }, { scope: { userId: "alex" } });
    return true;
  } catch (error) {
    if (MemoryError.isInstance(error) && error.code === "NOT_FOUND") return false;
    throw error;
  }
}
