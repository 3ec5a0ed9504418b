import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { MemoryError } from "@mem0-kit/core";
import { type CloseOptions, defaultGraceMs } from "../close-options.ts";
import type { HttpServer } from "../http/create-http-server.ts";
import { isLoopbackHost } from "../http/parse-host.ts";
import { malformedAnswer, refuseTarget } from "./refuse-target.ts";
import { stopGently, trackAnswers } from "./stop-gently.ts";

/** Options of `listen`. Times are in milliseconds. */
export interface ListenOptions {
  /** @default "127.0.0.1" */
  readonly host?: string;
  /** 0 takes a free one. @default 8888 */
  readonly port?: number;
  /** Within which a request's headers must have come. @default 10,000 */
  readonly headersTimeoutMs?: number;
  /** Within which all of a request must have come. @default 60,000 */
  readonly requestTimeoutMs?: number;
  /** How long a connection stays open between requests. @default 5,000 */
  readonly keepAliveMs?: number;
  /** Most connections at once; further ones are closed. @default 1,024 */
  readonly maxConnections?: number;
}

/** A server that listens. */
export interface Listener {
  /** Such as `http://127.0.0.1:8888`. */
  readonly url: string;
  readonly host: string;
  readonly port: number;
  /**
   * Takes no more connections, lets requests end within `graceMs` (10 s by default), and closes the
   * server, whose jobs then have as long. A second call waits for the first.
   */
  close(options?: CloseOptions): Promise<void>;
}

/**
 * Answers HTTP on a port.
 *
 * @throws MemoryError `FORBIDDEN` for a server without keys anywhere but on loopback.
 * `UNAVAILABLE` where the port cannot be had.
 */
export async function listen(server: HttpServer, options: ListenOptions = {}): Promise<Listener> {
  const { host = "127.0.0.1", port = 8888 } = options;
  if (server.auth === "none" && !isLoopbackHost(host)) throw withoutKeys(host);
  const http = createNodeServer(server, { ...options, host });
  http.listen(port, host);
  await once(http, "listening").catch((error: unknown) => {
    throw unavailable(host, port, error);
  });
  const { port: bound } = http.address() as AddressInfo;
  let closing: Promise<void> | undefined;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${bound}`,
    host,
    port: bound,
    close({ graceMs = defaultGraceMs } = {}) {
      server.drain();
      closing ??= stopGently(http, graceMs).then(() => server.close({ graceMs }));
      return closing;
    },
  };
}

function createNodeServer(
  server: HttpServer,
  options: ListenOptions & { readonly host: string },
): Server {
  const { headersTimeoutMs = 10_000, requestTimeoutMs = 60_000, keepAliveMs = 5_000 } = options;
  const answer = getRequestListener(
    (request, { incoming }) => {
      const remoteAddress = incoming.socket.remoteAddress;
      const info = { boundHost: options.host };
      return server.fetch(request, remoteAddress === undefined ? info : { ...info, remoteAddress });
    },
    // It puts lighter `Request` and `Response` in the place of the global ones: half the cost of a small answer.
    { errorHandler: malformedAnswer },
  );
  const http = createServer(
    {
      headersTimeout: headersTimeoutMs,
      requestTimeout: requestTimeoutMs,
      keepAliveTimeout: keepAliveMs,
      connectionsCheckingInterval: Math.min(1_000, headersTimeoutMs, requestTimeoutMs),
      maxHeaderSize: 16 * 1024,
    },
    (incoming, outgoing) => {
      if (!refuseTarget(incoming, outgoing)) void answer(incoming, outgoing);
    },
  );
  // Node would leave out the headers beyond a number, and so what a guard looks for; their bytes are bounded.
  http.maxHeadersCount = 0;
  http.maxConnections = options.maxConnections ?? 1024;
  trackAnswers(http);
  return http;
}

function withoutKeys(host: string): MemoryError {
  return new MemoryError(
    "FORBIDDEN",
    `[mem0-kit] A server without keys must not listen on ${host}, where others reach it. Leave the host out, or use keys.`,
  );
}

function unavailable(host: string, port: number, cause: unknown): MemoryError {
  return new MemoryError(
    "UNAVAILABLE",
    `[mem0-kit] ${host}:${port} cannot be listened on. Stop what has the port, or choose another.`,
    { cause },
  );
}
