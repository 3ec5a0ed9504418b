import { readFile } from "node:fs/promises";
import { MemoryError } from "@mem0-kit/core";
import { Command } from "commander";
import { identifyPlugin } from "../package/identify-plugin.ts";
import { unpackPlugin } from "../package/unpack-plugin.ts";
import { checkPlugin } from "../rules/check-plugin.ts";
import { problemLines } from "../rules/problem.ts";
import type { CommandOutput } from "./run-command-line.ts";

export function checkCommand({ stdout }: CommandOutput): Command {
  return new Command("check")
    .description("Check a .difypkg by the rules of Dify's daemon, its SDK and its marketplace.")
    .argument("<file>", "the package")
    .action(async (file: string) => {
      const { files } = await unpackPlugin(await readFile(file));
      const problems = checkPlugin(files);
      if (problems.length > 0)
        throw new MemoryError(
          "INVALID_INPUT",
          `[mem0-kit] ${file} has ${problems.length} problems:\n${problemLines(problems)}`,
        );
      stdout.write(`${identifyPlugin(files)}\n`);
    });
}
