/**
 * Says what is wrong with a pair of better-sqlite3 and Node, if anything.
 *
 * better-sqlite3 12, the one that mem0ai asks for, aborts the whole process on Node 24.19 and later once
 * statements are garbage-collected (nodejs/node#65446); 13 is built on Node-API and does not, but needs
 * Node 22. This can go when mem0ai asks for 13.
 */
export function sqliteProblem(sqliteVersion: string, nodeVersion: string): string | undefined {
  const [sqliteMajor = 0] = numbers(sqliteVersion);
  const [major = 0, minor = 0] = numbers(nodeVersion);
  if (sqliteMajor < 13 && (major > 24 || (major === 24 && minor >= 19)))
    return `better-sqlite3 ${sqliteVersion} aborts the process on Node ${nodeVersion}. ${overrideHint} Then run: npm install better-sqlite3@13`;
  if (sqliteMajor >= 13 && major < 22)
    return `better-sqlite3 ${sqliteVersion} crashes the process on Node ${nodeVersion}. Use Node 22.18 or later.`;
  return undefined;
}

/** How a consumer gets better-sqlite3 13 against mem0ai's own wish; npm refuses the install without. */
export const overrideHint =
  'mem0ai asks for better-sqlite3 12, so first put "overrides": { "mem0ai": { "better-sqlite3": "^13.2.0" } } into package.json (npm), or an override of better-sqlite3 to ^13.2.0 into pnpm-workspace.yaml (pnpm) or "resolutions" (yarn).';

function numbers(version: string): number[] {
  return version.replace(/^v/, "").split(".").map(Number);
}
