import { MemoryError, parseScopeId } from "@mem0-kit/core";

/** Whether a host's name for something can be a memory's as well. One that cannot is left out. */
export function isName(value: unknown): value is string {
  try {
    parseScopeId("name", value);
    return true;
  } catch (error) {
    if (MemoryError.isInstance(error)) return false;
    throw error;
  }
}
