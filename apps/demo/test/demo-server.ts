import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";

const app = join(import.meta.dirname, "..");

/** As next.config.ts has it. */
const built = join(app, process.env.NEXT_DIST_DIR || ".next");

/** The built demo, running. */
export interface DemoServer {
  readonly url: string;
  readonly pid: number;
  /** Asks it to end, and gives its exit code. */
  stop(): Promise<number | null>;
}

/** Starts the built demo as `npm start` does, with its data in a folder, on a free port. */
export async function startDemo(
  folder: string,
  port = 0,
  variables: Readonly<Record<string, string>> = {},
): Promise<DemoServer> {
  if (!existsSync(join(built, "BUILD_ID")))
    throw new Error("[demo] It is not built. Run: npx turbo run build --filter=demo");
  const { PORT: _, SESSION_SECRET: __, ...environment } = process.env;
  const child = spawn(
    process.execPath,
    [join(app, "scripts", "start.ts"), "--port", String(port)],
    {
      env: { ...environment, ...variables, MEM0_PATH: join(folder, "memory.db") },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const url = await readUrl(child);
  return {
    url,
    pid: child.pid ?? 0,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      child.kill("SIGTERM");
      const [code] = (await once(child, "exit")) as [number | null];
      return code;
    },
  };
}

async function readUrl(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error("[demo] Its output cannot be read.");
  const ended = once(child, "exit").then(([code]) => {
    throw new Error(`[demo] The server ended with ${code} before it listened.`);
  });
  ended.catch(() => undefined);
  return Promise.race([ended, findUrl(child.stdout)]);
}

async function findUrl(output: NodeJS.ReadableStream): Promise<string> {
  const lines = createInterface({ input: output });
  return new Promise((resolve) => {
    lines.on("line", (line) => {
      const [, url] = /^mem0-kit demo: (http:\S+)$/.exec(line) ?? [];
      if (url) resolve(url);
    });
  });
}
