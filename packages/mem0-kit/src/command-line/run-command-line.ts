import type { Readable, Writable } from "node:stream";
import { type Memory, MemoryError } from "@mem0-kit/core";
import { Command, CommanderError } from "commander";
import { addCommand } from "./commands/add.ts";
import { backupCommand } from "./commands/backup.ts";
import { deleteCommand } from "./commands/delete.ts";
import { eraseCommand } from "./commands/erase.ts";
import { exportCommand } from "./commands/export.ts";
import { getCommand } from "./commands/get.ts";
import { historyCommand } from "./commands/history.ts";
import { importCommand } from "./commands/import.ts";
import { keysCommand } from "./commands/keys.ts";
import { listCommand } from "./commands/list.ts";
import { projectsCommand } from "./commands/projects.ts";
import { reindexCommand } from "./commands/reindex.ts";
import { restoreCommand } from "./commands/restore.ts";
import { searchCommand } from "./commands/search.ts";
import { serveCommand } from "./commands/serve.ts";
import { statsCommand } from "./commands/stats.ts";
import { sweepCommand } from "./commands/sweep.ts";
import { updateCommand } from "./commands/update.ts";
import { vacuumCommand } from "./commands/vacuum.ts";
import { verifyCommand } from "./commands/verify.ts";
import { exitCodeOf, exitCodes } from "./exit-codes.ts";

/** The world outside: where the memory comes from and where text comes from and goes. */
export interface CommandLineWorld {
  /** Opens the memory; `path` is the file of `--path`, if given. */
  readonly createMemory: (path: string | undefined) => Memory;
  /** A function, since looking at the standard input of a process opens it. */
  readonly stdin: () => Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  /** Width of the terminal in characters. */
  readonly columns: number;
}

/** The world as commands see it. */
export interface CommandWorld extends CommandLineWorld {
  /** Sets what the process exits with, for a command that ends without an error. */
  readonly exitWith: (code: number) => void;
}

/** Runs one command and returns the exit code of the process; the memory is closed by then. */
export async function runCommandLine(
  args: readonly string[],
  world: CommandLineWorld,
): Promise<number> {
  let exitCode: number = exitCodes.done;
  const exitWith = (code: number) => {
    exitCode = code;
  };
  const program = createProgram({ ...world, exitWith });
  try {
    await program.parseAsync(args, { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError)
      return error.exitCode === 0 ? exitCodes.done : exitCodes.badInput;
    world.stderr.write(asText(error, args.includes("--json")));
    return exitCodeOf(error);
  }
}

function createProgram(world: CommandWorld): Command {
  const program = new Command("mem0-kit")
    .description("Long-term memory for AI apps, from the command line.")
    .addHelpText("after", `\n${exitCodeHelp}`)
    .configureOutput({
      writeOut: (text) => world.stdout.write(text),
      writeErr: (text) => world.stderr.write(text),
    })
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
    importCommand,
    exportCommand,
    backupCommand,
    restoreCommand,
    eraseCommand,
    sweepCommand,
    reindexCommand,
    vacuumCommand,
    serveCommand,
    keysCommand,
    projectsCommand,
  ];
  for (const create of commands) program.addCommand(inherit(create(world), program));
  return program;
}

/** Also for commands of a command, which commander leaves with its own ways. */
function inherit(command: Command, parent: Command): Command {
  for (const child of command.commands) inherit(child, parent);
  return command.copyInheritedSettings(parent);
}

const exitCodeHelp = `Exit codes: ${exitCodes.done} done, ${exitCodes.failed} the memory failed or lines of an import did not go in, ${exitCodes.badInput} bad usage or input, ${exitCodes.notFound} no such memory, ${exitCodes.interrupted} interrupted.
The memory is chosen by the environment: MEM0_BACKEND, MEM0_BASE_URL, MEM0_API_KEY, MEM0_PATH.`;

function asText(error: unknown, json: boolean): string {
  if (json && MemoryError.isInstance(error)) return `${JSON.stringify({ error })}\n`;
  const message = error instanceof Error ? error.message : String(error);
  const isScope = MemoryError.isInstance(error) && error.code === "SCOPE_REQUIRED";
  return `${message}${isScope ? " Here: --user-id alex" : ""}\n`;
}
