import type { FilterInput } from "@mem0-kit/core";
import type { Command } from "commander";
import { scopedCommand, scopeOf, withMemory } from "../memory-command.ts";
import { parseFilterOption, parseNumber } from "../parse-option.ts";
import type { CommandLineWorld } from "../run-command-line.ts";
import { memoryTable } from "../tables.ts";

interface SearchCommandOptions {
  readonly topK?: number;
  readonly threshold?: number;
  readonly filters?: FilterInput;
  readonly category?: string[];
  readonly explain?: boolean;
}

/** `search <query…>`: finds memories by meaning. */
export function searchCommand(world: CommandLineWorld): Command {
  return scopedCommand("search", "find memories, best first")
    .argument("<query...>", "what to look for")
    .option("-k, --top-k <n>", "at most this many (default: 10)", parseNumber)
    .option("--threshold <score>", "only from this score on, 0..1", parseNumber)
    .option("--filters <json>", "a filter in mem0's grammar", parseFilterOption)
    .option("--category <name...>", "only these categories")
    .option("--explain", "with --json: what made each score")
    .action((query: string[], given: SearchCommandOptions) =>
      withMemory(world, given, async ({ memory, options, print }) => {
        const found = await memory.search(query.join(" "), {
          scope: scopeOf(options),
          ...(options.topK === undefined ? {} : { topK: options.topK }),
          ...(options.threshold === undefined ? {} : { threshold: options.threshold }),
          ...(options.filters ? { filters: options.filters } : {}),
          ...(options.category ? { categories: options.category } : {}),
          ...(options.explain ? { explain: true } : {}),
        });
        print(found, ({ results }, columns) => memoryTable(results, columns));
      }),
    );
}
