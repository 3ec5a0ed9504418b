import { randomBytes } from "node:crypto";
import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

const shortestSecret = 32;

/** The key that signs session cookies: `SESSION_SECRET`, else the file, made on first use. */
export async function sessionSecret(
  file: string,
  fromEnvironment = process.env.SESSION_SECRET,
): Promise<Uint8Array> {
  const text = fromEnvironment || (await readOrCreate(file));
  if (text.length < shortestSecret)
    throw new Error(
      `[demo] The session secret has ${text.length} characters. Give SESSION_SECRET at least ${shortestSecret}, or delete ${file}.`,
    );
  return new TextEncoder().encode(text);
}

async function readOrCreate(file: string): Promise<string> {
  try {
    return (await readFile(file, "utf8")).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  // A whole file appears under its name at once, so a second process never reads half a secret.
  const draft = `${file}.${randomBytes(8).toString("hex")}`;
  await writeFile(draft, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" });
  try {
    await link(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    await rm(draft, { force: true });
  }
  return (await readFile(file, "utf8")).trim();
}
