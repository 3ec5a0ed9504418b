import type { JsonValue } from "@mem0-kit/core";
import type { Command } from "commander";
import { scopedCommand, scopeOf, withMemory } from "../memory-command.ts";
import { parseJsonObject } from "../parse-option.ts";
import type { CommandLineWorld } from "../run-command-line.ts";
import { settled } from "../settled.ts";
import { drawTable } from "../tables.ts";

interface AddCommandOptions {
  readonly infer: boolean;
  readonly metadata?: Record<string, JsonValue>;
  readonly expires?: string;
}

/** `add <text…>`: keeps the facts of a text, or with `--no-infer` its words. */
export function addCommand(world: CommandLineWorld): Command {
  return scopedCommand("add", "keep what a text says")
    .argument("<text...>", "the text, as if the user had said it")
    .option("--no-infer", "keep the words instead of the facts found in them")
    .option("-m, --metadata <json>", "metadata as a JSON object", parseJsonObject)
    .option("--expires <date>", "last day on which it is recalled, YYYY-MM-DD")
    .action((text: string[], given: AddCommandOptions) =>
      withMemory(world, given, async ({ memory, options, print }) => {
        const scope = scopeOf(options);
        const answer = await memory.add(text.join(" "), {
          scope,
          infer: options.infer,
          ...(options.metadata ? { metadata: options.metadata } : {}),
          ...(options.expires === undefined ? {} : { expirationDate: options.expires }),
        });
        const result = await settled(memory, answer, scope);
        print(result, ({ results }, columns) => {
          if (results.length === 0) return "Nothing to remember in that text.";
          const rows = results.map((added) => [added.event, added.memory, added.id]);
          return drawTable(["event", "memory", "id"], rows, { columns, wide: 1 });
        });
      }),
    );
}
