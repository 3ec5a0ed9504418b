import { createHash } from "node:crypto";
import type { PluginFiles } from "../rules/check-plugin.ts";
import { sortPaths } from "./sort-paths.ts";

/** The checksum of a plugin as Dify's daemon computes it: of paths and contents, not of the archive. */
export function checksum(files: PluginFiles): string {
  const parts = sortPaths(files.keys()).flatMap((path) => [
    sha256(Buffer.from(path)),
    sha256(files.get(path) ?? new Uint8Array()),
  ]);
  return sha256(Buffer.concat(parts)).toString("hex");
}

export function sha256(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}
