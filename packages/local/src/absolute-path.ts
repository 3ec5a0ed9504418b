import { resolve } from "node:path";
import { MemoryError } from "@mem0-kit/core";

/** Where a path leads, seen from the working directory of now. */
export function absolutePath(path: unknown): string {
  if (typeof path !== "string" || path.trim() === "" || path.includes("\0"))
    throw new MemoryError("INVALID_INPUT", "[mem0-kit] path must name a file.");
  // The comment keeps Next.js from taking every file of the app for one that this may open.
  return resolve(/* turbopackIgnore: true */ path);
}
