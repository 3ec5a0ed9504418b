import { once } from "node:events";
import { connect, type Socket } from "node:net";

/** What came back over a socket. */
export interface RawAnswer {
  /** 0 where the connection was closed without an answer. */
  readonly status: number;
  readonly text: string;
}

/** Opens a connection that sends nothing of its own accord. */
export async function openSocket(port: number): Promise<Socket> {
  const socket = connect({ port, host: "127.0.0.1" });
  await once(socket, "connect");
  return socket;
}

/**
 * Sends bytes as they are and reads until the server closes the connection, which every request here asks
 * for. Lines end in CRLF.
 */
export async function rawRequest(port: number, lines: readonly string[], body = "") {
  const socket = await openSocket(port);
  socket.write(`${lines.join("\r\n")}\r\n\r\n${body}`);
  return readAnswer(socket);
}

/** Reads until the server closes the connection. */
export async function readAnswer(socket: Socket): Promise<RawAnswer> {
  const parts: Buffer[] = [];
  socket.on("data", (part: Buffer) => void parts.push(part));
  // A reset is an end as well: what came before it counts.
  socket.on("error", () => {});
  await once(socket, "close");
  const text = Buffer.concat(parts).toString();
  return { status: Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1] ?? 0), text };
}
