import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { addAbortSignal, pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { MemoryError } from "@mem0-kit/core";

/** A file or the standard input, being read. */
export interface Input {
  /** The absolute path; `-` for the standard input. */
  readonly path: string;
  /** Size of the file in bytes; `undefined` where it is not known beforehand. */
  readonly bytes: number | undefined;
  /** How many of them have been read. */
  readonly bytesRead: number;
  /** The content, unpacked where it is gzip. */
  readonly chunks: AsyncIterable<Buffer>;
}

/**
 * Opens a file for reading, or with `-` the standard input. An abort ends the chunks, also while
 * the other end of a pipe is silent.
 *
 * @throws MemoryError `INVALID_INPUT` for a file that is not there or cannot be read.
 */
export async function openInput(
  file: string,
  { stdin, signal }: { readonly stdin: () => Readable; readonly signal: AbortSignal },
): Promise<Input> {
  const path = file === "-" ? "-" : resolve(file);
  const bytes = path === "-" ? undefined : await sizeOf(path);
  const stream = path === "-" ? stdin() : createReadStream(path, { highWaterMark: 256 * 1024 });
  addAbortSignal(signal, stream);
  let bytesRead = 0;
  async function* counted(): AsyncGenerator<Buffer, void, undefined> {
    for await (const chunk of stream) {
      bytesRead += (chunk as Buffer).length;
      yield chunk as Buffer;
    }
  }
  return {
    path,
    bytes,
    get bytesRead() {
      return bytesRead;
    },
    chunks: readable(path, unpacked(counted()), signal),
  };
}

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw unreadable(path, "EISDIR");
    return found.isFile() ? found.size : undefined;
  } catch (error) {
    throw toInputError(path, error);
  }
}

/** Gzip says so in its first two bytes, also on the standard input, where there is no name. */
async function* unpacked(
  source: AsyncGenerator<Buffer, void, undefined>,
): AsyncGenerator<Buffer, void, undefined> {
  let head: Buffer = Buffer.alloc(0);
  while (head.length < 2) {
    const next = await source.next();
    if (next.done) break;
    head = Buffer.concat([head, next.value]);
  }
  async function* all() {
    yield head;
    yield* source;
  }
  if (head[0] !== 0x1f || head[1] !== 0x8b) yield* all();
  else
    yield* pipeline(Readable.from(all(), { objectMode: false }), createGunzip(), () => {
      // What fails in the pipeline is thrown to who reads its end.
    });
}

async function* readable(
  path: string,
  chunks: AsyncIterable<Buffer>,
  signal: AbortSignal,
): AsyncGenerator<Buffer, void, undefined> {
  try {
    yield* chunks;
  } catch (error) {
    if (!signal.aborted) throw toInputError(path, error);
  }
}

function toInputError(path: string, error: unknown): unknown {
  if (MemoryError.isInstance(error)) return error;
  const { code } = error as NodeJS.ErrnoException;
  return code === undefined ? error : unreadable(path, code);
}

function unreadable(path: string, code: string): MemoryError {
  const what = code.startsWith("Z_") ? "is damaged: it does not unpack" : "cannot be read";
  return new MemoryError(
    "INVALID_INPUT",
    `[mem0-kit] ${JSON.stringify(path)} ${what} (${code}). Name a file of one JSON object a line, or - for the standard input.`,
  );
}
