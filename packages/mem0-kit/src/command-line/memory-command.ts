import type { Memory, Scope } from "@mem0-kit/core";
import { Command } from "commander";
import { whenChosen } from "../late-memory.ts";
import type { CommandLineWorld } from "./run-command-line.ts";

/** Options that every command takes. */
export interface CommonOptions {
  readonly json?: boolean;
  readonly path?: string;
  readonly userId?: string;
  readonly agentId?: string;
  readonly appId?: string;
  readonly runId?: string;
}

/** What a command's action is given. */
export interface CommandContext<Options> {
  readonly memory: Memory;
  readonly options: Options & CommonOptions;
  /** Prints the value as JSON with `--json`, else the text that `asText` makes of it. */
  readonly print: <Value>(value: Value, asText: (value: Value, columns: number) => string) => void;
}

/** A command without its own arguments yet: with `--json` and `--path`. */
export function memoryCommand(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .option("--json", "print JSON")
    .option("--path <file>", "SQLite file of the embedded memory");
}

/** A command that works within a scope. */
export function scopedCommand(name: string, description: string): Command {
  return memoryCommand(name, description)
    .option("-u, --user-id <id>", "user whose memories these are")
    .option("--agent-id <id>", "agent")
    .option("--app-id <id>", "app")
    .option("--run-id <id>", "run (session)");
}

/** Runs an action over an opened memory and closes the memory after it, also when it fails. */
export async function withMemory<Options>(
  world: CommandLineWorld,
  options: Options & CommonOptions,
  action: (context: CommandContext<Options>) => Promise<void>,
): Promise<void> {
  const memory = world.createMemory(options.path);
  try {
    await action({ memory: await whenChosen(memory), options, print });
  } finally {
    await memory.close();
  }

  function print<Value>(value: Value, asText: (value: Value, columns: number) => string): void {
    const text = options.json ? JSON.stringify(value, null, 2) : asText(value, world.columns);
    world.stdout.write(`${text}\n`);
  }
}

/** The ids given on the command line. */
export function scopeOf(options: CommonOptions): Scope {
  const { userId, agentId, appId, runId } = options;
  return {
    ...(userId === undefined ? {} : { userId }),
    ...(agentId === undefined ? {} : { agentId }),
    ...(appId === undefined ? {} : { appId }),
    ...(runId === undefined ? {} : { runId }),
  };
}

/** The scope as an option of calls that may do without one. */
export function optionalScope(options: CommonOptions): { scope?: Scope } {
  const scope = scopeOf(options);
  return Object.keys(scope).length === 0 ? {} : { scope };
}
