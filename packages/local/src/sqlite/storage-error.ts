import { MemoryError } from "@mem0-kit/core";

/** Primary result codes of SQLite, https://sqlite.org/rescode.html. */
const busy = 5;
const locked = 6;

/** What a result code means for the user of a file, and what helps. */
const remedies: Readonly<Record<number, string>> = {
  3: "may not be opened. Give this user the right to read and write it.",
  8: "is read-only. Make the file and its folder writable for this user.",
  10: "could not be read or written. Check the disk and its file system.",
  11: "is damaged. Restore a backup, or move the file away to begin anew.",
  13: "could not be written: the disk is full. Free some space.",
  14: "cannot be opened. Check that it is a file and that this user may read and write it and its folder.",
  26: "is not a SQLite database. Choose another path, or move the file away.",
};

/**
 * The `MemoryError` of whatever an access to the database threw: `UNAVAILABLE` where waiting helps,
 * else `STORAGE`. Errors that are not of SQLite or the file system come back as they are.
 */
export function toStorageError(error: unknown, path: string): unknown {
  if (isSqliteError(error)) return sqliteError(error, path);
  if (isFileError(error))
    return new MemoryError(
      "STORAGE",
      `[mem0-kit] ${path} cannot be used (${error.code}). Check that its folder can be made and that this user may write there.`,
      { cause: error },
    );
  return error;
}

function sqliteError(error: SqliteError, path: string): MemoryError {
  // The low byte of an extended code is its primary one.
  const code = error.errcode & 0xff;
  if (code === busy || code === locked)
    return new MemoryError(
      "UNAVAILABLE",
      `[mem0-kit] ${path} is locked by another process. Try again, or end the process that holds it.`,
      { cause: error },
    );
  const remedy = remedies[code] ?? "refused a statement. This is a fault of mem0-kit: report it.";
  return new MemoryError(
    "STORAGE",
    `[mem0-kit] ${path} ${remedy} (SQLite: ${error.errstr}, ${error.errcode})`,
    { cause: error },
  );
}

interface SqliteError extends Error {
  readonly errcode: number;
  readonly errstr: string;
}

function isSqliteError(error: unknown): error is SqliteError {
  return error instanceof Error && "errcode" in error && typeof error.errcode === "number";
}

function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}
