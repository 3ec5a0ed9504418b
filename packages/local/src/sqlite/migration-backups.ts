import { existsSync, readdirSync } from "node:fs";
import { basename, dirname } from "node:path";
import { openConnection } from "./connection.ts";
import { makePrivateFile, publishFile, removeDatabase } from "./new-file.ts";
import { toStorageError } from "./storage-error.ts";

/** Copies a database that is about to be migrated to a new file beside it. */
export function backUpBeforeMigration(path: string, version: number): void {
  const partial = `${path}.schema-${version}.partial`;
  try {
    // What a killed migration left: only one at a time can get here.
    removeDatabase(partial);
    makePrivateFile(partial);
    const reader = openConnection(path);
    try {
      reader.run("VACUUM INTO ?", partial);
    } finally {
      reader.close();
    }
    publishFile(partial, freeName(path, version));
  } catch (error) {
    removeDatabase(partial);
    throw toStorageError(error, path);
  }
}

/** Names of the copies that migrations have left beside a database. */
export function migrationBackups(path: string): string[] {
  if (path === ":memory:") return [];
  const start = `${basename(path)}.schema-`;
  const isBackup = (name: string) =>
    name.startsWith(start) && /^\d+(\.\d+)?\.backup$/.test(name.slice(start.length));
  return namesIn(dirname(path)).filter(isBackup).sort();
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // A folder may be one that this user can use and not list.
    return [];
  }
}

function freeName(path: string, version: number): string {
  const name = (count: number) =>
    `${path}.schema-${version}${count === 1 ? "" : `.${count}`}.backup`;
  let count = 1;
  while (existsSync(name(count))) count++;
  return name(count);
}
