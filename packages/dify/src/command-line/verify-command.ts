import { readFile } from "node:fs/promises";
import { Command } from "commander";
import { verifyPlugin } from "../package/verify-plugin.ts";
import type { CommandOutput } from "./run-command-line.ts";

export function verifyCommand({ stdout }: CommandOutput): Command {
  return new Command("verify")
    .description("Tell whether one of these keys signed a .difypkg.")
    .argument("<file>", "the package")
    .requiredOption("-k, --key <files...>", "public keys (PEM)")
    .action(async (file: string, { key }: { readonly key: readonly string[] }) => {
      const keys = await Promise.all(key.map((path) => readFile(path, "utf8")));
      const { category, time } = await verifyPlugin(await readFile(file), keys);
      stdout.write(`signed ${time.toISOString()}, ${category ?? "of no category"}\n`);
    });
}
