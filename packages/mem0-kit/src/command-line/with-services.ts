import type { Services } from "@mem0-kit/server";
import { Command } from "commander";
import type { CommandLineWorld } from "./run-command-line.ts";

/** Options of commands about the server's file. */
export interface FileCommandOptions {
  readonly json?: boolean;
  readonly path?: string;
}

/** What the action of such a command is given. */
export interface ServicesContext {
  readonly services: Services;
  /** Prints the value as JSON with `--json`, else the text that `asText` makes of it. */
  readonly print: <Value>(value: Value, asText: (value: Value, columns: number) => string) => void;
}

/** A command about the server's file, which need not be served at the time. */
export function fileCommand(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .option("--json", "print JSON")
    .option("--db, --path <file>", "SQLite file of the server");
}

/** Which file: that of the option, or else of the environment. */
export function fileOf({ path = process.env.MEM0_PATH }: FileCommandOptions): { path?: string } {
  return path ? { path } : {};
}

/** Runs an action over what a server knows, and closes the file after it, also when it fails. */
export async function withServices(
  world: CommandLineWorld,
  options: FileCommandOptions,
  action: (context: ServicesContext) => Promise<void>,
): Promise<void> {
  // By need, since other commands would take twice as long to start.
  const { localServer } = await import("../serve/local-server.ts");
  const server = await localServer(fileOf(options));
  try {
    await server.services.directory.ensureDefaultProject();
    await action({ services: server.services, print });
  } finally {
    await server.close();
  }

  function print<Value>(value: Value, asText: (value: Value, columns: number) => string): void {
    const text = options.json ? JSON.stringify(value, null, 2) : asText(value, world.columns);
    world.stdout.write(`${text}\n`);
  }
}
