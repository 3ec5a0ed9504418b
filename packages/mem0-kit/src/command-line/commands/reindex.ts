import type { Command } from "commander";
import { adminMethod } from "../admin-of.ts";
import { maintain } from "../maintain.ts";
import { memoryCommand, withMemory } from "../memory-command.ts";
import type { CommandWorld } from "../run-command-line.ts";

interface ReindexCommandOptions {
  readonly all?: boolean;
  readonly progress?: boolean;
}

/** `reindex`: analyses again what an older version has analysed. */
export function reindexCommand(world: CommandWorld): Command {
  return memoryCommand("reindex", "analyse again what an older version has analysed")
    .option("--all", "everything, also what is up to date")
    .option("--progress", "tell of the progress where there is no terminal, too")
    .action((given: ReindexCommandOptions) =>
      withMemory(world, given, async ({ memory, options, print }) => {
        const reindex = adminMethod(memory, "reindex");
        const { all = false, progress } = options;
        const result = await maintain(world, (maintenance) => reindex({ ...maintenance, all }), {
          always: progress,
        });
        print(result, ({ reindexed }) => `Analysed ${reindexed} memories again.`);
      }),
    );
}
