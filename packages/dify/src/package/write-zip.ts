import { MemoryError } from "@mem0-kit/core";
import { Zip, ZipDeflate } from "fflate";
import { largestPackage } from "./limits.ts";
import { parseEntryPath } from "./parse-entry-path.ts";

/** The earliest time that a zip can hold, in local time as the format wants it: nobody reads it. */
const time = new Date(1980, 0, 1);

/** A readable regular file on Unix. */
const attributes = { os: 3, attrs: 0o100644 << 16 } as const;

/**
 * Writes files as a zip in the given order, without entries for directories, which Dify's daemon cannot
 * read. The same files give the same bytes on every machine: fflate's compression is its own, while
 * zlib's changes with Node's version.
 *
 * @throws MemoryError `INVALID_INPUT` for a path that leads elsewhere and for more than 50 MiB.
 */
export function writeZip(
  entries: readonly (readonly [path: string, content: Uint8Array])[],
  comment = "",
): Uint8Array {
  const size = entries.reduce((sum, [, content]) => sum + content.length, 0);
  if (size > largestPackage)
    throw new MemoryError(
      "INVALID_INPUT",
      `[mem0-kit] The files have ${size} bytes; Dify takes at most ${largestPackage}. Leave out what the plugin does not need.`,
    );
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [path, content] of entries) {
    const file = new ZipDeflate(parseEntryPath(path), { level: 9 });
    Object.assign(file, { mtime: time, ...attributes });
    zip.add(file);
    file.push(content, true);
  }
  zip.end();
  return withComment(Buffer.concat(chunks), comment);
}

/** The archive ends in the length of its comment, 0 so far. */
function withComment(archive: Uint8Array, comment: string): Uint8Array {
  const text = Buffer.from(comment);
  const length = Buffer.alloc(2);
  length.writeUInt16LE(text.length);
  return new Uint8Array(Buffer.concat([archive.subarray(0, -2), length, text]));
}
