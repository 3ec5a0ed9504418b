import { MemoryError } from "@mem0-kit/core";
import type { ServerCall } from "../server-route.ts";

const longest = 256;

/**
 * The header `Idempotency-Key`; `undefined` without one.
 *
 * @throws MemoryError `INVALID_INPUT` for one that is too long.
 */
export function idempotencyKey({ headers }: Pick<ServerCall, "headers">): string | undefined {
  const key = headers.get("idempotency-key")?.trim();
  if (key === undefined || key === "") return undefined;
  if (key.length <= longest) return key;
  throw new MemoryError(
    "INVALID_INPUT",
    `[mem0-kit] Idempotency-Key has more than ${longest} characters. Use a UUID.`,
  );
}
