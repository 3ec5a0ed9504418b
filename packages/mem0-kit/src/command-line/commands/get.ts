import type { Command } from "commander";
import { optionalScope, scopedCommand, withMemory } from "../memory-command.ts";
import { noSuchMemory } from "../no-such-memory.ts";
import type { CommandLineWorld } from "../run-command-line.ts";
import { pairTable } from "../tables.ts";

/** `get <id>`: one memory with all that is known of it. */
export function getCommand(world: CommandLineWorld): Command {
  return scopedCommand("get", "show one memory")
    .argument("<id>", "id of the memory")
    .action((id: string, given: object) =>
      withMemory(world, given, async ({ memory, options, print }) => {
        const item = await memory.get(id, optionalScope(options));
        if (item === null) throw noSuchMemory(id);
        print(item, (found, columns) => {
          const { metadata, categories, createdAt, updatedAt, eventTime, ...rest } = found;
          return pairTable(
            {
              ...rest,
              ...(eventTime ? { eventTime: eventTime.toISOString() } : {}),
              categories: categories.join(", "),
              metadata: JSON.stringify(metadata),
              createdAt: createdAt.toISOString(),
              updatedAt: updatedAt.toISOString(),
            },
            columns,
          );
        });
      }),
    );
}
