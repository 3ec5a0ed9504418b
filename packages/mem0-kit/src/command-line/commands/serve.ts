import { Command, InvalidArgumentError, Option } from "commander";
import type { CommandLineWorld } from "../run-command-line.ts";
import { type FileCommandOptions, fileOf } from "../with-services.ts";

interface ServeCommandOptions extends FileCommandOptions {
  readonly port: number;
  readonly host: string;
  readonly auth: boolean;
  readonly corsOrigin?: readonly string[];
  readonly allowHost?: readonly string[];
  readonly allowPrivate?: readonly string[];
  readonly publicUrl?: string;
  readonly log: "json" | "text";
}

/** `serve`: the embedded memory for mem0's clients, until Ctrl-C. */
export function serveCommand(world: CommandLineWorld): Command {
  return new Command("serve")
    .description("serve the embedded memory to mem0's clients")
    .option("--port <n>", "port; 0 takes a free one", parsePort, 8888)
    .option("--host <address>", "address to listen on; 0.0.0.0 for all", "127.0.0.1")
    .option("--db, --path <file>", "SQLite file of the memory")
    .option("--no-auth", "take any key, from this machine alone")
    .option("--cors-origin <origin...>", "origins whose pages may call it")
    .option("--allow-host <name...>", "names that clients call it by, beside localhost")
    .option("--allow-private <range...>", "private addresses that webhooks may call")
    .option("--public-url <url>", "origin that clients call, behind a proxy")
    .addOption(
      new Option("--log <format>", "of the log on stderr")
        .choices(["text", "json"])
        .default("text"),
    )
    .addHelpText("after", help)
    .action(async (options: ServeCommandOptions) => {
      // By need, since the server would have every other command start later.
      const { serve } = await import("../../serve/serve.ts");
      const { port, host, log, auth, publicUrl } = options;
      const { corsOrigin = [], allowHost = [], allowPrivate = [] } = options;
      await serve({
        ...fileOf(options),
        ...(publicUrl === undefined ? {} : { publicUrl }),
        ...{ port, host, log, allowPrivate, stdout: world.stdout, stderr: world.stderr },
        auth: auth ? "keys" : "none",
        corsOrigins: corsOrigin,
        allowedHosts: allowHost,
      });
    });
}

function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError("Not a port, from 0 to 65535.");
}

const help = `
The first start makes an API key and prints it once; further ones: mem0-kit keys create.

Examples:
  mem0-kit serve
  mem0-kit serve --host 0.0.0.0 --allow-host memory.lan
  mem0-kit serve --no-auth --port 8000 --db notes.db`;
