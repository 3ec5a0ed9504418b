import { type Memory, type MemoryAdmin, MemoryError } from "@mem0-kit/core";

/** The memory's admin side; `UNSUPPORTED` where the backend has none. */
export function adminOf(memory: Memory, command: string): MemoryAdmin {
  if (memory.admin) return memory.admin;
  throw notOffered(memory, command);
}

/** A method of the admin side that not every backend has; `UNSUPPORTED` without it. */
export function adminMethod<Name extends "sweep" | "reindex" | "backup" | "restore" | "vacuum">(
  memory: Memory,
  name: Name,
): NonNullable<MemoryAdmin[Name]> {
  const method = adminOf(memory, name)[name];
  if (method) return method;
  throw notOffered(memory, name);
}

function notOffered(memory: Memory, command: string): MemoryError {
  return new MemoryError(
    "UNSUPPORTED",
    `[mem0-kit] The backend "${memory.name}" does not offer the command ${command}.`,
  );
}
