import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { isDeepStrictEqual } from "node:util";
import type { Vector, VectorCall } from "./vector.ts";

/** A server that answers the calls of a vector, and notes every call that is another one. */
export interface ScriptedServer {
  readonly url: string;
  /** What differed from the vector, calls that never came included. */
  faults(): string[];
  close(): Promise<void>;
}

interface Received {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly headers: IncomingMessage["headers"];
}

export async function startScriptedServer(
  { calls, unordered }: Pick<Vector, "calls" | "unordered">,
  authorization: readonly [header: string, value: string],
): Promise<ScriptedServer> {
  const left = [...calls];
  const faults: string[] = [];

  const answer = (received: Received): VectorCall["response"] => {
    const isFirst = left.length === calls.length;
    const among = unordered === true && !isFirst ? left : left.slice(0, 1);
    const found = among.find(({ request }) => isSame(request, received));
    if (received.headers[authorization[0].toLowerCase()] !== authorization[1])
      faults.push("a call without the key");
    if (found === undefined) {
      const { headers: _, ...shown } = received;
      faults.push(`came: ${JSON.stringify(shown)}; awaited: ${JSON.stringify(among[0]?.request)}`);
      return { status: 599, body: { detail: "not in the vector" } };
    }
    left.splice(left.indexOf(found), 1);
    return found.response;
  };

  const server = createServer(async (incoming, outgoing) => {
    const { status, headers = {}, body } = answer(await receive(incoming));
    outgoing.writeHead(status, { "content-type": "application/json", ...headers });
    outgoing.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    faults: () => [
      ...faults,
      ...left.map(({ request }) => `never came: ${JSON.stringify(request)}`),
    ],
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function receive(incoming: IncomingMessage): Promise<Received> {
  const { method = "", url = "/", headers } = incoming;
  const { pathname, searchParams } = new URL(url, "http://localhost");
  const isJson = headers["content-type"]?.startsWith("application/json") === true;
  return {
    method,
    path: pathname,
    query: Object.fromEntries(searchParams),
    headers,
    ...(isJson ? { body: await json(incoming) } : {}),
  };
}

function isSame(request: VectorCall["request"], received: Received): boolean {
  const { method, path, query = {}, body, optional = {} } = request;
  if (method !== received.method || path !== received.path) return false;
  if (!isDeepStrictEqual(query, received.query)) return false;
  return isDeepStrictEqual(body, without(received.body, optional, body ?? {}));
}

/** A body without what is optional, where it has exactly the value that it may have. */
function without(body: unknown, optional: object, needed: object): unknown {
  if (typeof body !== "object" || body === null) return body;
  const allowed = new Map(Object.entries(optional));
  const kept = Object.entries(body).filter(
    ([key, value]) =>
      key in needed || !allowed.has(key) || !isDeepStrictEqual(allowed.get(key), value),
  );
  return Object.fromEntries(kept);
}
