import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Command } from "commander";
import { unpackPlugin } from "../package/unpack-plugin.ts";
import type { CommandOutput } from "./run-command-line.ts";

export function unpackCommand({ stdout }: CommandOutput): Command {
  return new Command("unpack")
    .description("Unpack a .difypkg into a new folder.")
    .argument("<file>", "the package")
    .argument("<folder>", "must not be there yet")
    .action(async (file: string, folder: string) => {
      const { files } = await unpackPlugin(await readFile(file));
      // In a folder of its own no path of the package can meet a link.
      await mkdir(folder);
      for (const [path, content] of files) {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), content, { flag: "wx" });
      }
      stdout.write(`${folder}: ${files.size} files\n`);
    });
}
