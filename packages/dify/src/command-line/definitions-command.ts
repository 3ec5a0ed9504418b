import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { definitionFiles } from "../emit/definition-files.ts";
import type { CommandOutput } from "./run-command-line.ts";

const folder = fileURLToPath(new URL("../../python/", import.meta.url));

export function definitionsCommand({ stdout }: CommandOutput): Command {
  return new Command("definitions")
    .description(
      "Write the files that are made from the definitions, for the Python side to run with.",
    )
    .action(async () => {
      for (const [path, text] of definitionFiles()) {
        const file = join(folder, path);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, text);
        stdout.write(`${file}\n`);
      }
    });
}
