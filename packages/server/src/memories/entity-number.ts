import { createHash } from "node:crypto";
import type { EntityType } from "@mem0-kit/core";

/**
 * The number that the platform has for a user, agent, app or run, of 52 bits: always the same for the same
 * one, so that nobody has to keep it.
 */
export function entityNumber(type: EntityType, id: string): number {
  const hash = createHash("sha256")
    .update(JSON.stringify([type, id]))
    .digest("hex");
  return Number.parseInt(hash.slice(0, 13), 16);
}
