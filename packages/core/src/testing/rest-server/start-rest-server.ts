import { randomUUID } from "node:crypto";
import type { ShellRequest } from "../http-shell/read-request.ts";
import {
  type HttpShell,
  type ShellResponse,
  startHttpShell,
} from "../http-shell/start-http-shell.ts";
import { RestError, restError } from "./rest-error.ts";
import { findRoute } from "./rest-routes.ts";
import { restStore } from "./rest-store.ts";

export interface RestServerOptions {
  /** The key of an administrator. @default a made-up one */
  readonly apiKey?: string;
  /** A key that may neither list all memories, nor delete by id of a user, nor reset. @default none */
  readonly userKey?: string;
  /** What is taken as a signed-in administrator's `Authorization: Bearer`. @default none */
  readonly accessToken?: string;
  /** The clock. @default the machine's */
  readonly now?: () => Date;
}

export interface RestServer extends HttpShell {
  /** The administrator's key. */
  readonly apiKey: string;
}

/**
 * Starts a stand-in for mem0's self-hosted REST server (`server/main.py` with pgvector, as of mem0 2.0)
 * on a free port of 127.0.0.1, in RAM. FOR TESTS ONLY: its extraction is FAKE (each message becomes a
 * fact, without a model) and its search compares words instead of embeddings. The rest is as the real
 * one answers: paths without a slash at the end and no `/v1`, lists of at most 1,000 without pages or
 * order, metadata merged on update, texts kept in the history of what was deleted, `null` for an
 * unknown id, 502 for one that is no UUID.
 *
 * @example
 * ```ts
 * const server = await startRestServer();
 * const memory = selfHostedMemory({ baseUrl: server.url, apiKey: server.apiKey });
 * server.fail({ status: 503, times: 1 });
 * ```
 */
export async function startRestServer(options: RestServerOptions = {}): Promise<RestServer> {
  const { apiKey = "m0sk_stand-in-administrator-key", now = () => new Date() } = options;
  const store = restStore(now);

  const shell = await startHttpShell((incoming) => {
    const request = asTyped(incoming);
    const requestId = randomUUID().slice(0, 8);
    const answer = attempt(() => {
      const route = findRoute(request);
      const isAdmin = isAdministrator(request, { ...options, apiKey });
      return route({ store, now, requestId, isAdmin });
    });
    return { ...answer, headers: { ...answer.headers, "x-request-id": requestId } };
  });
  return { ...shell, apiKey };
}

function attempt(work: () => ShellResponse): ShellResponse {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof RestError)) throw error;
    return { status: error.status, body: error.body };
  }
}

/** FastAPI takes a body for JSON only where it says so; any other is a text to it. */
function asTyped(request: ShellRequest): ShellRequest {
  const isJson = /\bjson\b/i.test(request.headers["content-type"] ?? "");
  return request.body === undefined || isJson
    ? request
    : { ...request, body: JSON.stringify(request.body) };
}

/** Whose key it is. Only the schemes that the server knows count; `Token` is not among them. */
function isAdministrator(
  { headers }: ShellRequest,
  keys: Pick<RestServerOptions, "apiKey" | "userKey" | "accessToken">,
): boolean {
  const [scheme = "", token] = (headers.authorization ?? "").split(" ");
  if (scheme.toLowerCase() === "bearer") {
    if (token === undefined || token !== keys.accessToken)
      throw restError(401, "Invalid or expired token.");
    return true;
  }
  const key = headers["x-api-key"];
  if (key === undefined)
    throw restError(401, "Authentication required. Provide a Bearer token or X-API-Key header.");
  if (key === keys.apiKey) return true;
  if (key === keys.userKey) return false;
  throw restError(401, "Invalid API key.");
}
