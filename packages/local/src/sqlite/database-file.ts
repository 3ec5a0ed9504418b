import { closeSync, existsSync, mkdirSync, openSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { toStorageError } from "./storage-error.ts";

/**
 * Makes an empty file for a database where there is none, readable by its owner only; SQLite gives
 * its side files the same rights. A missing folder is made; one named `.mem0` is private and kept
 * out of git, since memories do not belong into a repository.
 */
export function makeDatabaseFile(path: string): void {
  try {
    makeFolder(dirname(path));
    if (!existsSync(path)) closeSync(openSync(path, "a", 0o600));
  } catch (error) {
    throw toStorageError(error, path);
  }
}

function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  const isPrivate = basename(folder) === ".mem0";
  // Recursive, so that another process may make it at the same time.
  mkdirSync(folder, { recursive: true, ...(isPrivate ? { mode: 0o700 } : {}) });
  if (isPrivate) writeFileSync(join(folder, ".gitignore"), "*\n");
}
