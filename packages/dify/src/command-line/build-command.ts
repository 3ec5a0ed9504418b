import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { plugin } from "../definitions/plugin.ts";
import { collectFiles } from "../package/collect-files.ts";
import { identifyPlugin } from "../package/identify-plugin.ts";
import { packPlugin } from "../package/pack-plugin.ts";
import { signPlugin } from "../package/sign-plugin.ts";
import { unpackPlugin } from "../package/unpack-plugin.ts";
import type { CommandOutput } from "./run-command-line.ts";

/** The folder of this package, from its sources and its build alike. */
const root = fileURLToPath(new URL("../../", import.meta.url));

export function buildCommand({ stdout }: CommandOutput): Command {
  return new Command("build")
    .description("Build the .difypkg and print by which name Dify installs it.")
    .option("-o, --output <file>", "where to", `dist/${plugin.name}-${plugin.version}.difypkg`)
    .option("-k, --key <file>", "sign it with this private key (PEM)")
    .action(async ({ output, key }: { readonly output: string; readonly key?: string }) => {
      const unsigned = packPlugin(await collectFiles(root));
      const archive =
        key === undefined
          ? unsigned
          : await signPlugin(unsigned, { privateKey: await readFile(key, "utf8") });
      await mkdir(dirname(output), { recursive: true });
      await writeFile(output, archive);
      const { files } = await unpackPlugin(archive);
      stdout.write(`${output}: ${archive.length} bytes, ${files.size} files\n`);
      stdout.write(`${identifyPlugin(files)}\n`);
    });
}
