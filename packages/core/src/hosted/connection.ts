import { type HttpTransport, httpTransport } from "../http/http-transport.ts";
import { MemoryError } from "../memory-error.ts";
import { parseWire, pingResponse, platformRoutes } from "../platform/index.ts";
import { runCall } from "../run-call.ts";
import { type LoadMem0, loadMem0Client } from "./load-mem0-client.ts";
import {
  type Mem0Client,
  type Mem0Identity,
  type Mem0Request,
  quietClients,
} from "./mem0-client.ts";

export interface ConnectionOptions {
  readonly apiKey: string;
  readonly host: string;
  readonly fetch?: typeof fetch;
  readonly retries?: number;
  readonly retryDelayMs?: number;
  readonly load?: LoadMem0;
}

/** What a call brings along. */
export interface ConnectionCall {
  readonly signal?: AbortSignal;
}

/** The way to one platform: mem0's client and requests of our own over one transport. */
export interface Connection {
  /** mem0's client for one call. What it returns is the wire's own JSON, unchecked. */
  client(call: ConnectionCall, identity?: Mem0Identity): Promise<Mem0Client>;
  /** A request that mem0's client would not make, or not rightly. */
  request(
    method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE",
    path: string,
    call: ConnectionCall,
    body?: unknown,
  ): Promise<unknown>;
  /** Who the key belongs to: one ping, and only once something needs to know. */
  identity(): Promise<Mem0Identity>;
}

/** Milliseconds until a ping is given up. */
const pingMs = 30_000;

/** Opens nothing yet: the first call loads the client and connects. */
export function createConnection(options: ConnectionOptions): Connection {
  const { apiKey, host, load, ...rest } = options;
  const transport = httpTransport({
    ...rest,
    baseUrl: host,
    headers: { Authorization: `Token ${apiKey}` },
    secrets: [apiKey],
  });
  const loadClients = once(async () => quietClients(await loadMem0Client(load), host));
  const connection: Connection = {
    async client(call, identity) {
      const clients = await loadClients();
      return clients((url, request) => sendAs(transport, url, request, call), identity);
    },
    async request(method, path, call, body) {
      const isRepeatable = isHarmlessTwice(method, path, {});
      const response = await transport.send({ method, path, body, isRepeatable }, call);
      return response.body;
    },
    // Without the signal of who asks first: others wait for the same answer.
    identity: once(async () => {
      const { method, path } = platformRoutes.ping;
      const answer = await runCall({ timeoutMs: pingMs }, (signal) =>
        connection.request(method, path, { signal }),
      );
      const ping = parseWire(pingResponse, answer, "ping");
      if (!ping.org_id || !ping.project_id) throw withoutProject(host);
      return { organizationId: ping.org_id, projectId: ping.project_id };
    }),
  };
  return connection;
}

async function sendAs(
  transport: HttpTransport,
  url: string,
  request: Mem0Request,
  call: ConnectionCall,
): Promise<unknown> {
  const path = url.slice(transport.baseUrl.length);
  const method = (request.method ?? "GET") as "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  const headers = ownHeaders(request.headers ?? {});
  const response = await transport.send(
    {
      method,
      path,
      headers,
      isRepeatable: isHarmlessTwice(method, path, headers),
      ...(request.body === undefined ? {} : { body: JSON.parse(request.body) }),
    },
    call,
  );
  return response.body;
}

/** Headers of the client that say something: not its stand-in for a key, nor what the transport sets. */
function ownHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !/^(authorization|content-type)$/i.test(name)),
  );
}

const reads: ReadonlySet<string> = new Set([
  platformRoutes.search.path,
  platformRoutes.list.path,
  platformRoutes.getExport.path,
]);

/** Reads, writes that end the same when they come twice, and what carries a key against it. */
function isHarmlessTwice(
  method: string,
  path: string,
  headers: Readonly<Record<string, string>>,
): boolean {
  if (method !== "POST") return true;
  return reads.has(path.split("?")[0] ?? "") || "Idempotency-Key" in headers;
}

function withoutProject(host: string): MemoryError {
  return new MemoryError(
    "UNSUPPORTED",
    `[mem0-kit] ${host} does not say to which organization and project the key belongs, so there are no project settings and webhooks.`,
  );
}

/** Runs `work` once and remembers what came; a failure is forgotten. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  return () => {
    running ??= work().catch((error: unknown) => {
      running = undefined;
      throw error;
    });
    return running;
  };
}
