import { buffer } from "node:stream/consumers";
import { MemoryError } from "@mem0-kit/core";
import { type Entry, fromBuffer, type ZipFile } from "yauzl";
import { largestPackage, mostFiles } from "./limits.ts";
import { parseEntryPath } from "./parse-entry-path.ts";

/** What a `.difypkg` holds. */
export interface UnpackedPlugin {
  /** Contents by path, in the order of the archive. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Where a signature is kept; empty without one. */
  readonly comment: string;
}

/**
 * Reads a `.difypkg` into memory. It may come from anywhere: paths that lead elsewhere, links, directories,
 * names that come twice, encrypted files, and more than 50 MiB packed or unpacked are refused before
 * anything is unpacked; a file that turns out longer than it says is refused at its stated length.
 *
 * @throws MemoryError `INVALID_INPUT` for all of it, and for what is no zip.
 */
export async function unpackPlugin(archive: Uint8Array): Promise<UnpackedPlugin> {
  if (archive.length > largestPackage) throw refusal(`has more than ${largestPackage} bytes`);
  const zip = await open(archive);
  const entries = await readEntries(zip);
  const files = new Map<string, Uint8Array>();
  for (const entry of entries) files.set(entry.fileName, await readContent(zip, entry));
  return { files, comment: zip.comment };
}

function open(archive: Uint8Array): Promise<ZipFile> {
  const options = { lazyEntries: true, strictFileNames: true, validateEntrySizes: true } as const;
  return new Promise((resolve, reject) => {
    fromBuffer(Buffer.from(archive), { ...options, autoClose: false }, (error, zip) => {
      if (error) reject(refusal(`is no zip: ${error.message}`));
      else resolve(zip);
    });
  });
}

/** The list of files, checked as a whole before one of them is read. */
async function readEntries(zip: ZipFile): Promise<Entry[]> {
  if (zip.entryCount > mostFiles) throw refusal(`has more than ${mostFiles} files`);
  const names = new Set<string>();
  const entries: Entry[] = [];
  let size = 0;
  for (let entry = await nextEntry(zip); entry; entry = await nextEntry(zip)) {
    checkEntry(entry);
    if (names.has(entry.fileName)) throw refusal(`has ${JSON.stringify(entry.fileName)} twice`);
    names.add(entry.fileName);
    size += entry.uncompressedSize;
    if (size > largestPackage) throw refusal(`unpacks to more than ${largestPackage} bytes`);
    entries.push(entry);
  }
  return entries;
}

function nextEntry(zip: ZipFile): Promise<Entry | undefined> {
  return new Promise((resolve, reject) => {
    const onEntry = (entry: Entry) => settle(() => resolve(entry));
    const onEnd = () => settle(() => resolve(undefined));
    const onError = (error: Error) => settle(() => reject(refusal(error.message)));
    const settle = (done: () => void) => {
      zip.off("entry", onEntry).off("end", onEnd).off("error", onError);
      done();
    };
    zip.on("entry", onEntry).on("end", onEnd).on("error", onError);
    zip.readEntry();
  });
}

function checkEntry(entry: Entry): void {
  const name = parseEntryPath(entry.fileName);
  if (entry.isEncrypted()) throw refusal(`has ${JSON.stringify(name)} encrypted`);
  const kind = (entry.externalFileAttributes >>> 16) & 0o170000;
  if (kind !== 0 && kind !== 0o100000)
    throw refusal(`has ${JSON.stringify(name)}, which is a link or no regular file`);
}

function readContent(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const refuse = (error: Error) => reject(refusal(`${entry.fileName}: ${error.message}`));
    zip.openReadStream(entry, (error, stream) => {
      if (error) return refuse(error);
      buffer(stream).then((content) => resolve(new Uint8Array(content)), refuse);
    });
  });
}

function refusal(reason: string): MemoryError {
  return new MemoryError(
    "INVALID_INPUT",
    `[mem0-kit] The package ${reason}. Get it again from where it was published.`,
  );
}
