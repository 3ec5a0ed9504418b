import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { type Fault, faultSwitch } from "./fault.ts";
import { readRequest, type ShellRequest, UnreadableBody } from "./read-request.ts";

/** An answer; `body` is sent as JSON, and without one the answer is empty. */
export interface ShellResponse {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export type ShellHandler = (request: ShellRequest) => ShellResponse | Promise<ShellResponse>;

/** A running server. */
export interface HttpShell {
  /** Such as `http://127.0.0.1:40123`. */
  readonly url: string;
  /** Every request that came in, in order, also those that a fault kept from the handler. */
  readonly requests: readonly ShellRequest[];
  /**
   * How many connections are open, idle ones too: Node's fetch keeps one for 4 s, and opens another
   * when a request is aborted.
   */
  sockets(): number;
  /** How many requests are waiting for their answer, with the connection of each still open. */
  waiting(): number;
  /** Misbehaves so from now on, beside what is on already. */
  fail(fault: Fault): void;
  /** Takes all faults away; what hangs goes on hanging. */
  heal(): void;
  /** Stops listening and ends every connection. A second call does nothing. */
  close(): Promise<void>;
}

/**
 * Starts a real HTTP server on a free port of 127.0.0.1 around a function, with a log of requests
 * and switchable faults: what the stand-ins of the tests have in common. FOR TESTS ONLY.
 *
 * A body that is no JSON is answered with 400, an error thrown by `handle` with 500.
 */
export async function startHttpShell(handle: ShellHandler): Promise<HttpShell> {
  const requests: ShellRequest[] = [];
  const sockets = new Set<Socket>();
  const waiting = new Set<ServerResponse>();
  const faults = faultSwitch();
  const closing = new AbortController();

  const serve = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const request = await readRequest(incoming);
    requests.push(request);
    const fault = faults.take(request) ?? {};
    if (fault.latencyMs) await delay(fault.latencyMs, undefined, { signal: closing.signal });
    const response = isLost(fault) && !fault.after ? undefined : await handle(request);
    if (fault.hang) return;
    if (fault.dropConnection) return void outgoing.destroy();
    send(outgoing, response ?? { status: 200 }, fault);
  };

  const server = createServer((incoming, outgoing) => {
    waiting.add(outgoing);
    outgoing.on("close", () => waiting.delete(outgoing));
    serve(incoming, outgoing).catch((error: unknown) => {
      if (outgoing.destroyed || closing.signal.aborted) return;
      const status = error instanceof UnreadableBody ? 400 : 500;
      send(outgoing, { status, body: { detail: String(error) } }, {});
    });
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  let closed: Promise<void> | undefined;
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    sockets: () => sockets.size,
    waiting: () => waiting.size,
    fail: faults.add,
    heal: faults.clear,
    close: () => {
      closing.abort();
      closed ??= closeAll(server, sockets);
      return closed;
    },
  };
}

async function closeAll(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  const ends = [...sockets].map((socket) => once(socket, "close"));
  const stopped = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await Promise.all([stopped, ...ends]);
}

/** Whether the real answer never arrives, so that without `after` nothing need be done. */
function isLost(fault: Fault): boolean {
  const { hang, status, dropConnection, malformedJson, wrongContentType } = fault;
  return [hang, status, dropConnection, malformedJson, wrongContentType].some(Boolean);
}

function send(outgoing: ServerResponse, response: ShellResponse, fault: Fault): void {
  const { status, body, headers = {} } = { ...response, ...faultyAnswer(fault) };
  const retryAfter = fault.retryAfter === undefined ? {} : { "retry-after": `${fault.retryAfter}` };
  const text = fault.malformedJson ? '{"results": [' : toText(body, fault);
  outgoing.writeHead(fault.status ?? status, {
    ...(text === undefined ? {} : { "content-type": contentType(fault) }),
    ...headers,
    ...retryAfter,
  });
  outgoing.end(text);
}

function faultyAnswer(fault: Fault): Partial<ShellResponse> {
  return fault.status === undefined ? {} : { body: { detail: `fault ${fault.status}` } };
}

function toText(body: unknown, fault: Fault): string | undefined {
  if (fault.wrongContentType) return "<!doctype html><title>Not the API</title>";
  return body === undefined ? undefined : JSON.stringify(body);
}

function contentType(fault: Fault): string {
  return fault.wrongContentType ? "text/html; charset=utf-8" : "application/json";
}
