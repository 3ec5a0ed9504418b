import { hash } from "node:crypto";

/** A hash in place of a key of the caller's making, which may tell of persons and outlives them. */
export function hashedKey(key: string): string {
  return hash("sha256", key, "base64url");
}
