import { type Memory, type MemoryAdmin, MemoryError } from "@mem0-kit/core";

/**
 * The admin of a memory.
 *
 * @throws MemoryError `UNSUPPORTED`, 501 on the wire, where the backend has none.
 */
export function adminOf({ admin, name }: Memory): MemoryAdmin {
  if (admin !== undefined) return admin;
  throw new MemoryError(
    "UNSUPPORTED",
    `[mem0-kit] The ${name} memory behind this server has no admin, which this needs. Name one user, agent, app or run, or serve another backend.`,
  );
}
