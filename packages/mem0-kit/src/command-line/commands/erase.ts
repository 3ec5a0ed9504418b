import { type Memory, MemoryError, type Operation, parseScope } from "@mem0-kit/core";
import type { Command } from "commander";
import { adminOf } from "../admin-of.ts";
import { type CommonOptions, optionalScope, scopedCommand, withMemory } from "../memory-command.ts";
import type { CommandWorld } from "../run-command-line.ts";

interface EraseCommandOptions extends CommonOptions {
  readonly everything?: boolean;
  readonly force?: boolean;
}

/** `erase --force`: erases all that is kept for a scope; with `--everything` all there is. */
export function eraseCommand(world: CommandWorld): Command {
  return scopedCommand("erase", "erase memories, history, transcripts and documents of a scope")
    .option("--everything", "of every scope; not together with one")
    .option("--force", "do it: nothing brings it back")
    .addHelpText("after", help)
    .action((given: EraseCommandOptions) =>
      withMemory(world, given, async ({ memory, options, print }) => {
        const operation = await erase(memory, options);
        print(
          operation,
          ({ deleted }) => `Erased ${deleted ?? "all"} memories and what belongs to them.`,
        );
      }),
    );
}

async function erase(memory: Memory, options: EraseCommandOptions): Promise<Operation> {
  const admin = adminOf(memory, "erase");
  const { scope: asked } = optionalScope(options);
  if (options.everything && asked !== undefined)
    throw invalid("erase takes either a scope or --everything.");
  const scope = options.everything ? undefined : parseScope(asked);
  if (!options.force) throw invalid("erase erases for good. Add --force to do it.");
  return scope === undefined ? admin.wipe() : admin.erase(scope);
}

function invalid(message: string): MemoryError {
  return new MemoryError("INVALID_INPUT", `[mem0-kit] ${message}`);
}

const help = `
delete --all erases only the memories of a scope; erase also what conversations and documents say.

Examples:
  mem0-kit erase --user-id alex --force
  mem0-kit erase --everything --force`;
