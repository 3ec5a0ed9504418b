import type { FilterInput } from "@mem0-kit/core";
import { type Command, Option } from "commander";
import { scopedCommand, scopeOf, withMemory } from "../memory-command.ts";
import { parseFilterOption, parseNumber } from "../parse-option.ts";
import type { CommandLineWorld } from "../run-command-line.ts";
import { memoryTable } from "../tables.ts";

interface ListCommandOptions {
  readonly page?: number;
  readonly pageSize?: number;
  readonly filters?: FilterInput;
  readonly order?: "newest" | "oldest";
  readonly showExpired?: boolean;
}

/** `list`: the memories of a scope, page by page. */
export function listCommand(world: CommandLineWorld): Command {
  return scopedCommand("list", "list memories, newest first")
    .option("--page <n>", "page, from 1 (default: 1)", parseNumber)
    .option("--page-size <n>", "memories a page, at most 200 (default: 100)", parseNumber)
    .option("--filters <json>", "a filter in mem0's grammar", parseFilterOption)
    .addOption(new Option("--order <order>", "by creation").choices(["newest", "oldest"]))
    .option("--show-expired", "also those past their expiration date")
    .action((given: ListCommandOptions) =>
      withMemory(world, given, async ({ memory, options, print }) => {
        const page = await memory.getAll({
          scope: scopeOf(options),
          ...(options.page === undefined ? {} : { page: options.page }),
          ...(options.pageSize === undefined ? {} : { pageSize: options.pageSize }),
          ...(options.filters ? { filters: options.filters } : {}),
          ...(options.order ? { order: options.order } : {}),
          ...(options.showExpired ? { includeExpired: true } : {}),
        });
        print(page, ({ results, total }, columns) =>
          [
            memoryTable(results, columns),
            ...(total === null ? [] : [`${results.length} of ${total}`]),
          ].join("\n"),
        );
      }),
    );
}
