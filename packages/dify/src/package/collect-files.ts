import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { definitionFiles } from "../emit/definition-files.ts";
import type { PluginFiles } from "../rules/check-plugin.ts";

/** What comes into the package from each folder, and where to. */
const sources = [
  // No pyproject.toml: the daemon would take it before requirements.txt, and resolve it anew.
  { folder: "python", to: "", wanted: /(^|\/)[\w-]+\.(py|txt)$/ },
  { folder: "_assets", to: "_assets/", wanted: /\.(svg|png)$/ },
  { folder: "readme", to: "readme/", wanted: /^README_\w+\.md$/ },
  { folder: "samples", to: "samples/", wanted: /\.yml$/ },
] as const;

const documents = ["PRIVACY.md", "README.md", "USERS.md"] as const;

/** Folders that tools leave behind. */
const leftovers = /^(\..*|__pycache__|.*\.egg-info|venv|tests?)$/;

/**
 * Reads the plugin's files from the folder of this package: what is made from the definitions is made
 * anew, so that an old copy on disk never ships.
 */
export async function collectFiles(root: string): Promise<PluginFiles> {
  const files = new Map<string, Uint8Array>();
  for (const { folder, to, wanted } of sources)
    for (const path of await listFiles(join(root, folder)))
      if (wanted.test(path)) files.set(to + path, await readFile(join(root, folder, path)));
  for (const name of documents) files.set(name, await readFile(join(root, name)));
  // The contract is for the tests of the Python side.
  for (const [path, text] of definitionFiles())
    if (path.endsWith(".yaml")) files.set(path, Buffer.from(text));
  return files;
}

/** Paths below a folder with `/`; links are left out. */
async function listFiles(folder: string, root = folder): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const lists = entries.map(async (entry) => {
    const path = join(folder, entry.name);
    if (entry.isFile()) return [relative(root, path).split(sep).join("/")];
    return entry.isDirectory() && !leftovers.test(entry.name) ? listFiles(path, root) : [];
  });
  return (await Promise.all(lists)).flat();
}
