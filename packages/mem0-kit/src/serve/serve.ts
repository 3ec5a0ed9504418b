import type { Writable } from "node:stream";
import { jsonLogger, type Listener, listen, type MemoryServer } from "@mem0-kit/server";
import { createFirstKey } from "./create-first-key.ts";
import { type LocalServerOptions, localServer } from "./local-server.ts";
import { textLogger } from "./text-logger.ts";
import { untilStopped } from "./until-stopped.ts";
import { type Reach, welcomeText } from "./welcome-text.ts";

/** What is served, where, and who is told. */
export interface ServeOptions extends Omit<LocalServerOptions, "logger"> {
  readonly host: string;
  readonly port: number;
  readonly log: "json" | "text";
  readonly stdout: Writable;
  /** Where the log goes. */
  readonly stderr: Writable;
}

/** Serves the embedded memory until the process is asked to end, and then lets running work end. */
export async function serve(options: ServeOptions): Promise<void> {
  const { host, port, log, stdout, stderr, ...rest } = options;
  const write = (line: string) => void stderr.write(line);
  const logger = log === "json" ? jsonLogger(write) : textLogger(write);
  const server = await localServer({ ...rest, logger });
  try {
    await server.start();
    const listener = await listen(server, { host, port });
    const stopped = untilStopped();
    // Made only once the server listens: of a key that nobody is shown there is no second one.
    const key = server.auth === "keys" ? await firstKey(server) : null;
    const reach = { url: options.publicUrl ?? urlOf(listener), key };
    stdout.write(`mem0-kit listens on ${listener.url}\n${startText(server.auth, reach)}`);
    await stopped;
    await listener.close();
  } finally {
    await server.close();
  }
}

async function firstKey({ services }: MemoryServer): Promise<string | null> {
  const created = await createFirstKey(services);
  return created?.key ?? null;
}

function startText(auth: "keys" | "none", reach: Reach): string {
  if (auth === "none")
    return `It takes any key, and answers this machine alone.\n${welcomeText(reach)}`;
  if (reach.key === null) return "Its keys: mem0-kit keys list, mem0-kit keys create\n";
  return `API key, shown this once: ${reach.key}\n${welcomeText(reach)}`;
}

/** All addresses are none that a client on this machine could call everywhere. */
function urlOf({ url, host, port }: Listener): string {
  return host === "0.0.0.0" || host === "::" ? `http://127.0.0.1:${port}` : url;
}
