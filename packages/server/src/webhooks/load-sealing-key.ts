import { randomBytes } from "node:crypto";
import { link, open, rm } from "node:fs/promises";
import process from "node:process";
import { MemoryError } from "@mem0-kit/core";

/**
 * The key of 32 bytes in a file beside the database, which is made where there is none, readable by its
 * owner only. A copy of the database without it has no readable secret; a backup needs both.
 *
 * @throws MemoryError `STORAGE` for a file that others can read, that holds no key, or that cannot be
 * read or written. A key is never replaced: what was sealed with it would be lost.
 */
export async function loadSealingKey(path: string): Promise<Uint8Array> {
  try {
    return (await readKey(path)) ?? (await makeKey(path));
  } catch (error) {
    if (MemoryError.isInstance(error)) throw error;
    const reason = (error as NodeJS.ErrnoException).code ?? "unknown";
    throw storage(`The key file ${path} cannot be read or made (${reason})`, "Check its folder");
  }
}

/** `null` where there is no file. */
async function readKey(path: string): Promise<Uint8Array | null> {
  const file = await open(path, "r").catch(unlessMissing);
  if (file === null) return null;
  try {
    const { mode } = await file.stat();
    // Windows has no such bits.
    if (process.platform !== "win32" && (mode & 0o077) !== 0)
      throw storage(`Others can read the key file ${path}`, `Run chmod 600 ${path}`);
    const text = (await file.readFile("utf8")).trim();
    const key = Buffer.from(text, "base64");
    if (key.length !== 32 || key.toString("base64") !== text)
      throw storage(`The key file ${path} holds no key`, "Bring back the file from a backup");
    return key;
  } finally {
    await file.close();
  }
}

/** Under its name only once it is whole and on the disk; of two processes both get the first one's. */
async function makeKey(path: string): Promise<Uint8Array> {
  const partial = `${path}.${randomBytes(4).toString("hex")}.partial`;
  try {
    const file = await open(partial, "wx", 0o600);
    try {
      await file.writeFile(`${randomBytes(32).toString("base64")}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    await link(partial, path).catch(unlessThere);
  } finally {
    await rm(partial, { force: true });
  }
  const key = await readKey(path);
  if (key === null) throw storage(`The key file ${path} has gone again`, "Start once more");
  return key;
}

function unlessMissing(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}

function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== "EEXIST") throw error;
}

function storage(what: string, remedy: string): MemoryError {
  return new MemoryError("STORAGE", `[mem0-kit] ${what}. ${remedy}.`);
}
