import { hash } from "node:crypto";

/** SHA-256 of a text, in letters and digits that fit a key. */
export function digest(content: string): string {
  return hash("sha256", content, "base64url");
}
