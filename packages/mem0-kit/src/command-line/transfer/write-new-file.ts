import { createWriteStream } from "node:fs";
import { lstat, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { Readable, type Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { MemoryError } from "@mem0-kit/core";

export interface WriteNewFileOptions {
  readonly content: AsyncIterable<string>;
  /** What the content goes through, such as gzip. */
  readonly stages: readonly Transform[];
  /** Whether a file that is there is replaced. */
  readonly force: boolean;
  readonly signal: AbortSignal;
}

/** A file that was written. */
export interface WrittenFile {
  /** Absolute. */
  readonly path: string;
  readonly bytes: number;
}

/**
 * Writes a file that only its owner may read. It has its name once all of it is on the disk: who
 * finds the file finds the whole of it, and one that it replaces stays until then.
 *
 * @throws MemoryError `CONFLICT` for a file that is there, without `force`; `INVALID_INPUT` for
 * something else that is there, or a folder that is not; `STORAGE` when it cannot be written.
 */
export async function writeNewFile(
  file: string,
  { content, stages, force, signal }: WriteNewFileOptions,
): Promise<WrittenFile> {
  const path = await placeOf(resolve(file), force);
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    const target = createWriteStream(temporary, { flags: "wx", mode: 0o600, flush: true });
    await pipeline([Readable.from(content), ...stages, target], { signal });
    const { size } = await stat(temporary);
    if (!force && (await kindOf(path)) !== "nothing") throw isThere(path);
    await rename(temporary, path);
    return { path, bytes: size };
  } catch (error) {
    await rm(temporary, { force: true });
    throw toFileError(path, error);
  }
}

/** Where the file is to be; for a link what it points to, so that it stays one. */
async function placeOf(path: string, force: boolean): Promise<string> {
  const kind = await kindOf(path);
  if (kind === "nothing") return path;
  if (kind === "other")
    throw new MemoryError(
      "INVALID_INPUT",
      `[mem0-kit] ${JSON.stringify(path)} is not a file. Name one, or none for the standard output.`,
    );
  if (!force) throw isThere(path);
  return realpath(path);
}

async function kindOf(path: string): Promise<"nothing" | "file" | "other"> {
  const found = await stat(path).catch(() => lstat(path).catch(() => undefined));
  if (found === undefined) return "nothing";
  return found.isFile() ? "file" : "other";
}

function isThere(path: string): MemoryError {
  return new MemoryError(
    "CONFLICT",
    `[mem0-kit] There is a file ${JSON.stringify(path)} already. Name another one, or add --force to replace it.`,
  );
}

function toFileError(path: string, error: unknown): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (MemoryError.isInstance(error) || code === undefined || syscall === undefined) return error;
  const input = code === "ENOENT" || code === "ENOTDIR";
  return new MemoryError(
    input ? "INVALID_INPUT" : "STORAGE",
    `[mem0-kit] ${JSON.stringify(path)} cannot be written (${code}). ${input ? "Make its folder first." : "Look at the disk and at who may write there."}`,
    { cause: error },
  );
}
