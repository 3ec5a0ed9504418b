import { createHash } from "node:crypto";

/** SHA-256 of a text, in letters and digits that fit a key. */
export function digest(content: string): string {
  return createHash("sha256").update(content).digest("base64url");
}
