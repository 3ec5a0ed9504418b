import { MemoryError } from "@mem0-kit/core";
import type { Command } from "commander";
import { optionalScope, scopedCommand, scopeOf, withMemory } from "../memory-command.ts";
import { noSuchMemory } from "../no-such-memory.ts";
import type { CommandLineWorld } from "../run-command-line.ts";
import { settled } from "../settled.ts";

interface DeleteCommandOptions {
  readonly all?: boolean;
  readonly force?: boolean;
}

/** `delete <id>`: erases one memory; `delete --all --force`: those of a scope. */
export function deleteCommand(world: CommandLineWorld): Command {
  return scopedCommand("delete", "erase one memory, or with --all those of a scope")
    .argument("[id]", "id of the memory")
    .option("--all", "erase every memory of the given scope")
    .option("--force", "do not ask; --all wants it")
    .action((id: string | undefined, given: DeleteCommandOptions) =>
      withMemory(world, given, async ({ memory, options, print }) => {
        if ((id === undefined) === (options.all !== true)) throw idOrAll();
        if (id === undefined) {
          if (!options.force) throw forceRequired();
          const scope = scopeOf(options);
          const operation = await settled(memory, await memory.deleteAll({ scope }), scope);
          print(operation, ({ deleted }) => `Erased ${deleted ?? "all"} memories.`);
          return;
        }
        if (!(await memory.delete(id, optionalScope(options)))) throw noSuchMemory(id);
        print({ id, deleted: true }, () => `Erased ${id}.`);
      }),
    );
}

function idOrAll(): MemoryError {
  return new MemoryError("INVALID_INPUT", "[mem0-kit] delete takes either an id or --all.");
}

function forceRequired(): MemoryError {
  return new MemoryError(
    "INVALID_INPUT",
    "[mem0-kit] delete --all erases for good. Add --force to do it.",
  );
}
