import type { Command } from "commander";
import { adminOf } from "../admin-of.ts";
import { memoryCommand, withMemory } from "../memory-command.ts";
import type { CommandLineWorld } from "../run-command-line.ts";
import { pairTable } from "../tables.ts";

/** `stats`: how much there is, and where. */
export function statsCommand(world: CommandLineWorld): Command {
  return memoryCommand("stats", "count what is kept").action((given: object) =>
    withMemory(world, given, async ({ memory, print }) => {
      const stats = await adminOf(memory, "stats").stats();
      print(stats, ({ details, ...counts }, columns) =>
        pairTable({ backend: memory.name, ...counts, ...details }, columns),
      );
    }),
  );
}
