import { resolve, sep } from "node:path";
import type { Plugin } from "vitest/config";

/**
 * Has imports whose names match resolve as if a file in `folder` had made them: to its own versions. Only those
 * of the package that `folder` is two levels inside of: other packages of ours have versions of their own.
 */
export function resolveFrom(folder: string, names: RegExp): Plugin {
  const other = resolve(folder, "package.json");
  const own = resolve(folder, "../..") + sep;
  return {
    name: `resolve-from-${folder}`,
    enforce: "pre",
    resolveId(source, importer) {
      if (!names.test(source) || !importer?.startsWith(own)) return null;
      return this.resolve(source, other, { skipSelf: true });
    },
  };
}
