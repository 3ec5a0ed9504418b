/** Paths in the order of their bytes, as Go sorts them. JavaScript's own order differs above U+FFFF. */
export function sortPaths(paths: Iterable<string>): string[] {
  return [...paths].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}
