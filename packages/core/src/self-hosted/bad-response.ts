import { MemoryError } from "../memory-error.ts";

/** The error of an answer that mem0's server does not give; `found` says what it was. */
export function badResponse(found: string): MemoryError {
  return new MemoryError(
    "BAD_RESPONSE",
    `[mem0-kit] The self-hosted server answered with ${found}. Check that baseUrl is mem0's REST server, and its version.`,
  );
}
