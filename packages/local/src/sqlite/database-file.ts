import {
  chmodSync,
  closeSync,
  existsSync,
  fchmodSync,
  mkdirSync,
  openSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { toStorageError } from "./storage-error.ts";

/**
 * Makes an empty file for a database where there is none, readable by its owner only, whatever the
 * umask; SQLite gives its side files the same rights. One that is there keeps its rights. A missing folder is made; one named `.mem0` is private and kept
 * out of git, since memories do not belong into a repository.
 */
export function makeDatabaseFile(path: string): void {
  try {
    makeFolder(dirname(path));
    if (!existsSync(path)) makeFile(path);
  } catch (error) {
    throw toStorageError(error, path);
  }
}

/** Makes a folder, and those above it, where it is not there. */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  const isPrivate = basename(folder) === ".mem0";
  try {
    // Not recursive: where no folder can be made, such as below /proc, Node would try it for ever.
    mkdirSync(folder, isPrivate ? { mode: 0o700 } : {});
  } catch (error) {
    // Another process made it at the same time.
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return;
    throw error;
  }
  if (!isPrivate) return;
  chmodSync(folder, 0o700);
  writeFileSync(join(folder, ".gitignore"), "*\n");
}

function makeFile(path: string): void {
  try {
    const file = openSync(path, "wx", 0o600);
    fchmodSync(file, 0o600);
    closeSync(file);
  } catch (error) {
    // Another process made it. It must not be opened here: closing it would end SQLite's locks.
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}
