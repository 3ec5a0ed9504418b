import { MemoryError } from "@mem0-kit/core";

/**
 * Checks the path of a file in a package and returns it: relative, `/` between names, nothing that leads
 * elsewhere on any system.
 *
 * @throws MemoryError `INVALID_INPUT` naming the path.
 */
export function parseEntryPath(path: string): string {
  const names = path.split("/");
  const isSafe =
    path !== "" &&
    path.length <= 256 &&
    path.isWellFormed() &&
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it refuses
    !/[\u0000-\u001f\u007f\\:]/.test(path) &&
    names.every((name) => name !== "" && name !== "." && name !== "..");
  if (isSafe) return path;
  throw new MemoryError(
    "INVALID_INPUT",
    `[mem0-kit] ${JSON.stringify(path)} is no path for a file of a package. Use relative paths with / and without "..", directories as such, backslashes and colons.`,
  );
}
