import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { checksum } from "../src/package/checksum.ts";
import { collectFiles } from "../src/package/collect-files.ts";
import { packPlugin } from "../src/package/pack-plugin.ts";
import { unpackPlugin } from "../src/package/unpack-plugin.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Builds the package and unpacks it, as Dify's daemon does with what is uploaded, into a folder named
 * after its checksum.
 *
 * @returns The plugin's folder, whole in any case: another process may do the same at the same time.
 */
export async function installPlugin(folder: string): Promise<string> {
  const { files } = await unpackPlugin(packPlugin(await collectFiles(root)));
  const target = join(folder, checksum(files).slice(0, 16));
  if (existsSync(target)) return target;
  await mkdir(folder, { recursive: true });
  const draft = await mkdtemp(join(folder, "draft-"));
  for (const [path, content] of files) {
    await mkdir(dirname(join(draft, path)), { recursive: true });
    await writeFile(join(draft, path), content);
  }
  try {
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
  return target;
}
