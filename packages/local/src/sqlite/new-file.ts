import { randomBytes } from "node:crypto";
import { closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import process from "node:process";

/** Makes an empty file that only its owner can read. Fails with `EEXIST` when there is one. */
export function makePrivateFile(path: string): void {
  closeSync(openSync(path, "wx", 0o600));
}

/** A name for a file that is not whole yet, beside the one that it shall have. */
export function partialPath(path: string): string {
  return `${path}.${randomBytes(4).toString("hex")}.partial`;
}

/** Removes a database and its side files, where they are. */
export function removeDatabase(path: string): void {
  for (const suffix of ["", "-journal", "-wal", "-shm"])
    if (existsSync(path + suffix)) rmSync(path + suffix, { force: true });
}

/**
 * Gives a file that is written to its end its name, once it is on the disk. Fails with `EEXIST`
 * when there is another of that name, which stays as it is.
 */
export function publishFile(partial: string, path: string): void {
  sync(partial);
  moveToNewName(partial, path);
  // Windows cannot open a folder, and keeps names safe by itself.
  if (process.platform !== "win32") sync(dirname(path));
}

/** By a link, which never replaces a file as a renaming would. */
function moveToNewName(partial: string, path: string): void {
  try {
    linkSync(partial, path);
    rmSync(partial);
  } catch (error) {
    // Some file systems have no links; there a file that appears in this very moment is replaced.
    if (existsSync(path)) throw error;
    renameSync(partial, path);
  }
}

function sync(path: string): void {
  const file = openSync(path, "r");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
