import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

// Starts the demo: node scripts/start.ts [--port 3000] [--dev]
// One process, so that a signal ends everything; it listens on 127.0.0.1 only.

const hostname = "127.0.0.1";
const portsTried = 50;
const answersEndWithinMs = 5_000;
const app = join(import.meta.dirname, "..");

const { values } = parseArgs({
  options: { port: { type: "string" }, dev: { type: "boolean", default: false } },
});
const wanted = parsePort(values.port ?? process.env.PORT ?? "3000");

const server = createServer();
const port = await listen(server, wanted);
// The page reaches its offline responder by this port, and the memory its file by this path.
process.env.PORT = String(port);
process.env.MEM0_PATH = absolute(process.env.MEM0_PATH || join(app, "../../.mem0/memory.db"));
process.env.DEMO_FOLDER = app;

// React picks its build by this when it is loaded, hence the import below.
Object.assign(process.env, { NODE_ENV: values.dev ? "development" : "production" });
const { default: next } = await import("next");
const nextApp = next({ dev: values.dev, dir: app, hostname, port, httpServer: server });
const ready = nextApp.prepare();
server.on("request", async (request, response) => {
  await ready;
  await nextApp.getRequestHandler()(request, response);
});
await ready;
console.log(`mem0-kit demo: http://${hostname}:${port}`);

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, stop);

/** Ends after the answers that are under way; a second signal ends at once. */
async function stop(): Promise<void> {
  const closed = once(server, "close");
  server.close();
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), answersEndWithinMs).unref();
  await closed;
  await nextApp.close();
  // The plugin calls the server, which stands on the memory.
  for (const name of ["dify", "server", "memory"]) await close(name);
  process.exit(0);
}

/** Closes what a module of src made for the whole process, if a request needed it. */
async function close(name: string): Promise<void> {
  const key = Symbol.for(`mem0-kit.demo.${name}`);
  const made = (globalThis as { [key]?: Closable | Promise<Closable> })[key];
  await Promise.resolve(made)
    .then((it) => it?.close())
    .catch(() => undefined);
}

/** Listens on the wanted port or the next free one; 0 takes any. */
async function listen(target: Server, first: number): Promise<number> {
  for (let port = first; port < first + portsTried && port < 65_536; port += 1) {
    target.listen(port, hostname);
    try {
      await once(target, "listening");
      return addressPort(target);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    }
  }
  throw new Error(`[demo] No free port from ${first} on. Choose another with --port.`);
}

function addressPort(target: Server): number {
  const address = target.address();
  if (typeof address !== "object" || address === null)
    throw new Error("[demo] It is not listening.");
  return address.port;
}

/** What the caller's folder means by a path; Next may work in another one. */
function absolute(path: string): string {
  return path === ":memory:" ? path : resolve(path);
}

function parsePort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new Error(`[demo] The port is "${text}". Give a number from 0 to 65535.`);
}

interface Closable {
  close(): Promise<void>;
}
