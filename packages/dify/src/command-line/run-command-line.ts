import type { Writable } from "node:stream";
import { Command, CommanderError } from "commander";
import { buildCommand } from "./build-command.ts";
import { checkCommand } from "./check-command.ts";
import { definitionsCommand } from "./definitions-command.ts";
import { keysCommand } from "./keys-command.ts";
import { signCommand } from "./sign-command.ts";
import { unpackCommand } from "./unpack-command.ts";
import { verifyCommand } from "./verify-command.ts";

/** Where texts go. */
export interface CommandOutput {
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/** Runs one command of `mem0-dify` and returns the exit code of the process: 0, or 1 for whatever failed. */
export async function runCommandLine(
  args: readonly string[],
  output: CommandOutput,
): Promise<number> {
  const program = new Command("mem0-dify")
    .description("Builds, checks, signs and unpacks the Dify plugin of mem0-kit.")
    .configureOutput({
      writeOut: (text) => output.stdout.write(text),
      writeErr: (text) => output.stderr.write(text),
    })
    .exitOverride();
  const commands = [
    buildCommand,
    checkCommand,
    definitionsCommand,
    keysCommand,
    signCommand,
    unpackCommand,
    verifyCommand,
  ];
  for (const create of commands) program.addCommand(create(output).copyInheritedSettings(program));
  try {
    await program.parseAsync(args, { from: "user" });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    output.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}
