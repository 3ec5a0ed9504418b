import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder of its own, and a path of a database in it that is not there yet. */
export async function temporaryPath(): Promise<{ readonly folder: string; readonly path: string }> {
  const folder = await mkdtemp(join(tmpdir(), "mem0-kit-local-"));
  return { folder, path: join(folder, ".mem0", "memory.db") };
}
