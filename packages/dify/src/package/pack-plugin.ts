import { MemoryError } from "@mem0-kit/core";
import { checkPlugin, type PluginFiles } from "../rules/check-plugin.ts";
import { problemLines } from "../rules/problem.ts";
import { sortPaths } from "./sort-paths.ts";
import { writeZip } from "./write-zip.ts";

/**
 * Packs a plugin's files into a `.difypkg`, unsigned. The same files give the same bytes.
 *
 * @throws MemoryError `INVALID_INPUT` with all that `checkPlugin` has against them.
 */
export function packPlugin(files: PluginFiles): Uint8Array {
  const problems = checkPlugin(files);
  if (problems.length > 0)
    throw new MemoryError(
      "INVALID_INPUT",
      `[mem0-kit] The plugin has ${problems.length} problems. Correct them:\n${problemLines(problems)}`,
    );
  return writeZip(
    sortPaths(files.keys()).map((path) => [path, files.get(path) ?? new Uint8Array()]),
  );
}
