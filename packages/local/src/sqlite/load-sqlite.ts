import process from "node:process";

/**
 * Node's own SQLite. Loading it prints an ExperimentalWarning on Node 22 and 24, which tells users
 * of this package nothing; it alone is left out, while `node:sqlite` loads. Can go with Node 24.
 */
export function loadSqlite(): typeof import("node:sqlite") {
  const { emitWarning } = process;
  process.emitWarning = ((warning: string | Error, ...rest: unknown[]) => {
    if (String(warning).startsWith("SQLite is an experimental feature")) return;
    Reflect.apply(emitWarning, process, [warning, ...rest]);
  }) as typeof process.emitWarning;
  try {
    // Loads at once: with import() the patch would stay in place while other code runs.
    return process.getBuiltinModule("node:sqlite");
  } finally {
    process.emitWarning = emitWarning;
  }
}
