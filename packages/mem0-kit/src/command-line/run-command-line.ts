import { type Memory, MemoryError } from "@mem0-kit/core";
import { Command, CommanderError } from "commander";
import { addCommand } from "./commands/add.ts";
import { deleteCommand } from "./commands/delete.ts";
import { getCommand } from "./commands/get.ts";
import { historyCommand } from "./commands/history.ts";
import { listCommand } from "./commands/list.ts";
import { searchCommand } from "./commands/search.ts";
import { statsCommand } from "./commands/stats.ts";
import { updateCommand } from "./commands/update.ts";
import { verifyCommand } from "./commands/verify.ts";
import { exitCodeOf, exitCodes } from "./exit-codes.ts";

/** The world outside: where the memory comes from and where text goes. */
export interface CommandLineWorld {
  /** Opens the memory; `path` is the file of `--path`, if given. */
  readonly createMemory: (path: string | undefined) => Memory;
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** Width of the terminal in characters. */
  readonly columns: number;
}

/** Runs one command and returns the exit code of the process; the memory is closed by then. */
export async function runCommandLine(
  args: readonly string[],
  world: CommandLineWorld,
): Promise<number> {
  const program = createProgram(world);
  try {
    await program.parseAsync(args, { from: "user" });
    return exitCodes.done;
  } catch (error) {
    if (error instanceof CommanderError)
      return error.exitCode === 0 ? exitCodes.done : exitCodes.badInput;
    world.writeError(asText(error, args.includes("--json")));
    return exitCodeOf(error);
  }
}

function createProgram(world: CommandLineWorld): Command {
  const program = new Command("mem0-kit")
    .description("Long-term memory for AI apps, from the command line.")
    .addHelpText("after", `\n${exitCodeHelp}`)
    .configureOutput({ writeOut: world.write, writeErr: world.writeError })
    .exitOverride();
  const commands = [
    addCommand,
    searchCommand,
    listCommand,
    getCommand,
    updateCommand,
    deleteCommand,
    historyCommand,
    statsCommand,
    verifyCommand,
  ];
  for (const create of commands) program.addCommand(create(world).copyInheritedSettings(program));
  return program;
}

const exitCodeHelp = `Exit codes: ${exitCodes.done} done, ${exitCodes.failed} the memory failed, ${exitCodes.badInput} bad usage or input, ${exitCodes.notFound} no such memory.
The memory is chosen by the environment: MEM0_BACKEND, MEM0_BASE_URL, MEM0_API_KEY, MEM0_PATH.`;

function asText(error: unknown, json: boolean): string {
  if (json && MemoryError.isInstance(error)) return `${JSON.stringify({ error })}\n`;
  const message = error instanceof Error ? error.message : String(error);
  const isScope = MemoryError.isInstance(error) && error.code === "SCOPE_REQUIRED";
  return `${message}${isScope ? " Here: --user-id alex" : ""}\n`;
}
