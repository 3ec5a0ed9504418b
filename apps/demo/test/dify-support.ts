import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import { join } from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import type { ReadableStream } from "node:stream/web";
import { findPython } from "../../../packages/dify/scripts/find-python.ts";
import { POST as mem0 } from "../src/app/mem0/[...path]/route.ts";
import { POST as outage } from "../src/app/mem0-outage/[...path]/route.ts";
import { type Preparation, preparePlugin } from "../src/dify/prepare-plugin.ts";

/** Where `npm start` keeps it, so that it is made once. */
export const difyFolder = join(import.meta.dirname, "../../../.tools/dify-plugin");

/** Whether the plugin can be run here. In CI it must be; elsewhere its tests are skipped, loudly. */
export const hasPython = lookForPython();

function lookForPython(): boolean {
  if (findPython()) return true;
  const words = "the tests of the Dify plugin need Python 3.12 or newer with venv";
  if (process.env.CI) throw new Error(`[demo] No Python: ${words}.`);
  console.warn(`\nSKIPPED: ${words}, and none was found.\n`);
  return false;
}

/** The real plugin and its Python, made ready by the app's own means. */
export async function installedPlugin(): Promise<{ interpreter: string; plugin: string }> {
  const made: Preparation = await preparePlugin({
    folder: difyFolder,
    environment: process.env,
    onProgress: () => undefined,
    signal: AbortSignal.timeout(300_000),
  });
  if ("missing" in made) throw new Error(made.missing);
  return { ...made.ready };
}

/** The app's two routes that the plugin calls, over real HTTP. */
export function serveMem0(): Promise<HttpServer> {
  return serveFetch((request) =>
    new URL(request.url).pathname.startsWith("/mem0/") ? mem0(request) : outage(),
  );
}

export interface HttpServer extends AsyncDisposable {
  readonly url: string;
}

/** Serves a fetch handler on a free port of the loopback. */
export async function serveFetch(
  handle: (request: Request) => Response | Promise<Response>,
): Promise<HttpServer> {
  const server = createServer(async (incoming, outgoing) => {
    const { status, headers, body } = await handle(await toRequest(incoming));
    outgoing.writeHead(status, Object.fromEntries(headers));
    if (body) Readable.fromWeb(body as ReadableStream).pipe(outgoing);
    else outgoing.end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("No address.");
  return {
    url: `http://127.0.0.1:${address.port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

async function toRequest(incoming: IncomingMessage): Promise<Request> {
  const { method = "GET", url = "/", headers } = incoming;
  const body = await buffer(incoming);
  return new Request(new URL(url, `http://${headers.host}`), {
    method,
    headers: headers as Record<string, string>,
    ...(body.length > 0 ? { body } : {}),
  });
}

/** Processes of the plugin that a process has started. */
export function pluginsOf(parent: number): number[] {
  const lines = execFileSync("ps", ["-A", "-o", "pid=,ppid=,command="], { encoding: "utf8" });
  return lines
    .split("\n")
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter((match) => Number(match?.[2]) === parent && match?.[3]?.includes("dify-plugin/python"))
    .map((match) => Number(match?.[1]));
}

/** Whether a process is there; one that only waits to be buried is not. */
export function isAlive(pid: number): boolean {
  try {
    const state = execFileSync("ps", ["-o", "stat=", "-p", String(pid)], { encoding: "utf8" });
    return !state.trim().startsWith("Z");
  } catch {
    return false;
  }
}
