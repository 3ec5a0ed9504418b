import { type JsonValue, MemoryError } from "@mem0-kit/core";
import type { Command } from "commander";
import { optionalScope, scopedCommand, withMemory } from "../memory-command.ts";
import { parseJsonObject } from "../parse-option.ts";
import type { CommandLineWorld } from "../run-command-line.ts";
import { memoryTable } from "../tables.ts";

interface UpdateCommandOptions {
  readonly metadata?: Record<string, JsonValue>;
  readonly expires?: string;
}

/** `update <id> [text…]`: changes one memory. */
export function updateCommand(world: CommandLineWorld): Command {
  return scopedCommand("update", "change one memory")
    .argument("<id>", "id of the memory")
    .argument("[text...]", "the new text")
    .option("-m, --metadata <json>", "new metadata, in place of the old", parseJsonObject)
    .option(
      "--expires <date>",
      'last day on which it is recalled, YYYY-MM-DD; "never" takes it away',
    )
    .action((id: string, text: string[], given: UpdateCommandOptions) =>
      withMemory(world, given, async ({ memory, options, print }) => {
        const change = {
          ...(text.length > 0 ? { text: text.join(" ") } : {}),
          ...(options.metadata ? { metadata: options.metadata } : {}),
          ...(options.expires === undefined
            ? {}
            : { expirationDate: options.expires === "never" ? null : options.expires }),
        };
        if (Object.keys(change).length === 0) throw nothingToChange();
        const item = await memory.update(id, change, optionalScope(options));
        print(item, (changed, columns) => memoryTable([changed], columns));
      }),
    );
}

function nothingToChange(): MemoryError {
  return new MemoryError(
    "INVALID_INPUT",
    "[mem0-kit] update has nothing to change. Give a text, --metadata or --expires.",
  );
}
