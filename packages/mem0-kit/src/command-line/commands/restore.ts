import { resolve } from "node:path";
import { type Memory, MemoryError } from "@mem0-kit/core";
import type { Command } from "commander";
import { adminMethod, adminOf } from "../admin-of.ts";
import { maintain } from "../maintain.ts";
import { memoryCommand, withMemory } from "../memory-command.ts";
import type { CommandWorld } from "../run-command-line.ts";

/** `restore <file> --force`: puts a backup in place of everything. */
export function restoreCommand(world: CommandWorld): Command {
  return memoryCommand("restore", "put a backup in place of everything that is kept")
    .argument("<file>", "the backup")
    .option("--force", "do it: everything that is there now is replaced")
    .addHelpText("after", help)
    .action((file: string, given: { readonly force?: boolean }) =>
      withMemory(world, given, async ({ memory, options, print }) => {
        const restore = adminMethod(memory, "restore");
        if (!options.force) throw await forceRequired(memory);
        const result = await maintain(world, (maintenance) => restore(resolve(file), maintenance));
        print(result, ({ path, memories }) => `Restored ${memories} memories from ${path}.`);
      }),
    );
}

async function forceRequired(memory: Memory): Promise<MemoryError> {
  const count = await countMemories(memory);
  return new MemoryError(
    "INVALID_INPUT",
    `[mem0-kit] restore replaces everything that is kept${count === undefined ? "" : `: ${count} memories of this namespace, and all other namespaces`}. Add --force to do it; backup keeps what is there now.`,
  );
}

/** What is there may be damaged, which is when a backup is wanted. */
async function countMemories(memory: Memory): Promise<number | undefined> {
  try {
    return (await adminOf(memory, "restore").stats()).memories;
  } catch {
    return undefined;
  }
}

const help = `
Example:
  mem0-kit restore backup-2026-05-01.db --force`;
