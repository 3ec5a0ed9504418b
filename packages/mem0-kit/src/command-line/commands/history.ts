import type { Command } from "commander";
import { optionalScope, scopedCommand, withMemory } from "../memory-command.ts";
import type { CommandLineWorld } from "../run-command-line.ts";
import { historyTable } from "../tables.ts";

/** `history <id>`: what happened to one memory. */
export function historyCommand(world: CommandLineWorld): Command {
  return scopedCommand("history", "show what happened to one memory, oldest first")
    .argument("<id>", "id of the memory")
    .action((id: string, given: object) =>
      withMemory(world, given, async ({ memory, options, print }) => {
        print(await memory.history(id, optionalScope(options)), historyTable);
      }),
    );
}
