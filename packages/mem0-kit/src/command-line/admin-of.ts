import { type Memory, type MemoryAdmin, MemoryError } from "@mem0-kit/core";

/** The memory's admin side, or `UNSUPPORTED` where the backend has none. */
export function adminOf(memory: Memory): MemoryAdmin {
  if (memory.admin) return memory.admin;
  throw new MemoryError(
    "UNSUPPORTED",
    `[mem0-kit] The backend "${memory.name}" does not offer this command.`,
  );
}
