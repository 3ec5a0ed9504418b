import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { createServer as createTcpServer, type Server, type Socket } from "node:net";
import { onTestFinished } from "vitest";

/** A server of a test, which ends with it. */
export interface TestServer {
  readonly port: number;
  /** How many connections came in so far, and how many of them are open. */
  readonly connections: { all: number; open: number };
}

/** Starts a real HTTP server on a free port, of 127.0.0.1 unless told otherwise. */
export function startServer(handle: RequestListener, host?: string): Promise<TestServer> {
  return listen(createServer(handle), host);
}

/** Starts a server that speaks as it likes, for what no HTTP server would send. */
export function startRawServer(handle: (socket: Socket) => void): Promise<TestServer> {
  return listen(createTcpServer((socket) => handle(socket.on("error", () => {}).resume())));
}

/** Lets a server listen until the test is over. */
export async function listen(server: Server, host = "127.0.0.1", port = 0): Promise<TestServer> {
  const connections = { all: 0, open: 0 };
  const sockets = new Set<Socket>();
  server.on("connection", (socket) => {
    sockets.add(socket);
    connections.all++;
    connections.open++;
    socket.on("close", () => {
      sockets.delete(socket);
      connections.open--;
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.on("error", reject);
    server.listen(port, host, resolve);
  });
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  return { port: (server.address() as AddressInfo).port, connections };
}
