import type { IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";

/** A request as a handler sees it. */
export interface ShellRequest {
  readonly method: string;
  /** Percent-encoded as it came, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Parsed JSON; `undefined` without a body. */
  readonly body: unknown;
}

/** A body that is no JSON. */
export class UnreadableBody extends Error {}

/** Reads a request whole. */
export async function readRequest(incoming: IncomingMessage): Promise<ShellRequest> {
  const url = new URL(incoming.url ?? "/", "http://localhost");
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [name, [value].flat().join(", ")]),
  );
  return {
    method: incoming.method ?? "GET",
    path: url.pathname,
    query: url.searchParams,
    headers,
    body: parseBody(await text(incoming)),
  };
}

function parseBody(body: string): unknown {
  if (body === "") return undefined;
  try {
    return JSON.parse(body);
  } catch {
    throw new UnreadableBody("The body is no JSON.");
  }
}
