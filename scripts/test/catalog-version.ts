import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./scratch-project.ts";

/** The version of a package that the workspace tests with; of an alias such as `ai-5` that of its target. */
export function catalogVersion(name: string): string {
  const workspace = readFileSync(join(root, "pnpm-workspace.yaml"), "utf8");
  const version = new RegExp(`^ {2}"?${name}"?: (?:npm:\\S+@)?(\\S+)$`, "m").exec(workspace)?.[1];
  if (version === undefined) throw new Error(`There is no ${name} in the catalog.`);
  return version;
}
