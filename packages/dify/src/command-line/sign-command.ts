import { readFile, writeFile } from "node:fs/promises";
import { Command, Option } from "commander";
import { signPlugin } from "../package/sign-plugin.ts";
import { type Category, categories } from "../package/signature.ts";
import type { CommandOutput } from "./run-command-line.ts";

interface SignFlags {
  readonly key: string;
  readonly category: Category;
  readonly output?: string;
}

export function signCommand({ stdout }: CommandOutput): Command {
  return new Command("sign")
    .description("Sign a .difypkg for installations that trust the key.")
    .argument("<file>", "the package")
    .requiredOption("-k, --key <file>", "private key (PEM)")
    .addOption(
      new Option("-c, --category <name>", "who vouches for it")
        .choices(categories)
        .default("community"),
    )
    .option("-o, --output <file>", "where to (default: beside it, as .signed.difypkg)")
    .action(async (file: string, { key, category, output }: SignFlags) => {
      const privateKey = await readFile(key, "utf8");
      const signed = await signPlugin(await readFile(file), { privateKey, category });
      const target = output ?? file.replace(/(\.difypkg)?$/, ".signed.difypkg");
      await writeFile(target, signed);
      stdout.write(`${target}\n`);
    });
}
