import { MemoryError } from "../memory-error.ts";
import { type RetryOptions, retry } from "../retry.ts";
import { responseError } from "./response-error.ts";

/** A call of a JSON API. */
export interface HttpRequest {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Below the base URL, with its leading slash and its query. */
  readonly path: string;
  /** Sent as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether a repeat does no harm: a read, or a write that is the same twice. */
  readonly isRepeatable: boolean;
}

export interface HttpResponse {
  readonly status: number;
  readonly headers: Headers;
  /** The parsed JSON; `undefined` for an empty answer. */
  readonly body: unknown;
}

export interface HttpTransport {
  readonly baseUrl: string;
  /**
   * Sends a request, again where that helps and does no harm, and returns a 2xx answer.
   *
   * @throws MemoryError by status as `responseError` says; `UNAVAILABLE` when the server cannot be
   * reached or hangs up; `BAD_RESPONSE` for what is not JSON and for redirects; the reason of
   * `call.signal` once that is aborted.
   */
  send(request: HttpRequest, call?: { readonly signal?: AbortSignal }): Promise<HttpResponse>;
}

export interface HttpTransportOptions {
  readonly baseUrl: string;
  /** Sent with every request, such as the authorization. */
  readonly headers: Readonly<Record<string, string>>;
  /** Texts that no error may show, such as the key. */
  readonly secrets: readonly string[];
  /** @default the platform's own */
  readonly fetch?: typeof fetch;
  /** Repeats after the first try. @default 2 */
  readonly retries?: number;
  /** Milliseconds before the first repeat; doubled for each later one. @default 250 */
  readonly retryDelayMs?: number;
  readonly onRetry?: RetryOptions["onRetry"];
}

/** Creates the way to one server. It keeps no state; connections are the runtime's own. */
export function httpTransport(options: HttpTransportOptions): HttpTransport {
  const { baseUrl, retries = 2, retryDelayMs = 250, onRetry } = options;
  return {
    baseUrl,
    send(request, call = {}) {
      const { signal } = call;
      return retry(() => sendOnce(options, request, signal), {
        retries,
        delayMs: retryDelayMs,
        isRepeatable: request.isRepeatable,
        ...(signal === undefined ? {} : { signal }),
        ...(onRetry === undefined ? {} : { onRetry }),
      });
    },
  };
}

async function sendOnce(
  options: HttpTransportOptions,
  request: HttpRequest,
  signal: AbortSignal | undefined,
): Promise<HttpResponse> {
  const name = `${request.method} ${options.baseUrl}${request.path.split("?")[0]}`;
  let response: Response;
  let text: string;
  try {
    response = await (options.fetch ?? fetch)(
      `${options.baseUrl}${request.path}`,
      toInit(options, request, signal),
    );
    text = await response.text();
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    throw unreachable(name, error);
  }
  const body = parseBody(text);
  if (!response.ok) {
    const { status, headers } = response;
    throw responseError({ status, headers, body: redact(body, options.secrets), request: name });
  }
  if (body === notJson || (text !== "" && !isJson(response))) throw notJsonError(name, response);
  return { status: response.status, headers: response.headers, body };
}

function toInit(
  options: HttpTransportOptions,
  request: HttpRequest,
  signal: AbortSignal | undefined,
): RequestInit {
  return {
    method: request.method,
    headers: {
      Accept: "application/json",
      ...(request.body === undefined ? {} : { "Content-Type": "application/json" }),
      ...request.headers,
      ...options.headers,
    },
    ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
    // Another host must never see the key, and fetch keeps headers of our own across a redirect.
    redirect: "manual",
    ...(signal === undefined ? {} : { signal }),
  };
}

const notJson = Symbol("not JSON");

function parseBody(text: string): unknown {
  if (text.trim() === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return notJson;
  }
}

function isJson(response: Response): boolean {
  return /\bjson\b/i.test(response.headers.get("content-type") ?? "");
}

/** The body of an error without the secrets; a page of HTML says nothing that a message could. */
function redact(body: unknown, secrets: readonly string[]): unknown {
  if (body === notJson || body === undefined) return undefined;
  let text = JSON.stringify(body);
  // As JSON holds them: a key with a quote or a backslash is escaped there.
  for (const secret of secrets)
    text = text.replaceAll(JSON.stringify(secret).slice(1, -1), "[redacted]");
  return JSON.parse(text);
}

function notJsonError(name: string, response: Response): MemoryError {
  const type = response.headers.get("content-type") ?? "no content type";
  return new MemoryError(
    "BAD_RESPONSE",
    `[mem0-kit] ${name} answered ${response.status} with ${type.slice(0, 64)} that is not JSON. Check the address of the server.`,
    { status: response.status },
  );
}

/** The error of a connection that failed. fetch says why only in the cause of its own error. */
function unreachable(name: string, error: unknown): MemoryError {
  const code = codeOf(error) ?? codeOf((error as { readonly cause?: unknown } | null)?.cause);
  return new MemoryError(
    "UNAVAILABLE",
    `[mem0-kit] ${name} could not be reached${code === undefined ? "" : ` (${code})`}. Check that the server is up and its address is right.`,
    { cause: error },
  );
}

function codeOf(error: unknown): string | undefined {
  const code = (error as { readonly code?: unknown } | null | undefined)?.code;
  return typeof code === "string" ? code : undefined;
}
