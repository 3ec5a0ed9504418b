import { resolve } from "node:path";
import type { Command } from "commander";
import { adminMethod } from "../admin-of.ts";
import { maintain } from "../maintain.ts";
import { memoryCommand, withMemory } from "../memory-command.ts";
import type { CommandWorld } from "../run-command-line.ts";
import { sizeText } from "../size-text.ts";

/** `backup <file>`: copies the whole store to a new file while it is in use. */
export function backupCommand(world: CommandWorld): Command {
  return memoryCommand("backup", "copy the whole store to a new file, while it is in use")
    .argument("<file>", "the new file")
    .addHelpText("after", help)
    .action((file: string, given: object) =>
      withMemory(world, given, async ({ memory, print }) => {
        const backup = adminMethod(memory, "backup");
        const result = await maintain(world, (options) => backup(resolve(file), options));
        print(
          result,
          ({ path, memories, bytes }) =>
            `Backed up ${memories} memories to ${path}, ${sizeText(bytes)}.`,
        );
      }),
    );
}

const help = `
Example:
  mem0-kit backup backup-$(date +%F).db`;
