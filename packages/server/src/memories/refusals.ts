import { WireError } from "../wire-error.ts";

/** Refuses an add, in the form that the platform has for it. */
export function invalidAdd(message: string): WireError {
  return new WireError(400, { error: "400 Bad Request", details: { message } });
}

/** Words of the platform where a request names nobody. */
export const entityRequired = "One of the filters: app_id, user_id, agent_id, run_id is required!";

export function malformedMemoryId(): WireError {
  return new WireError(400, { error: "memory_id should be a valid UUID" });
}

/** Also for a memory that a scoped key does not see. */
export function noSuchMemory(): WireError {
  return new WireError(404, { error: "Memory not found!" });
}

/** Also for somebody whom a scoped key does not see. */
export function noSuchEntity(): WireError {
  return new WireError(404, { error: "Entity not found" });
}

export function invalidPage(): WireError {
  return new WireError(404, { detail: "Invalid page." });
}
