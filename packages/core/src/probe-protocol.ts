import { httpTransport } from "./http/http-transport.ts";
import { parseApiKey } from "./http/parse-api-key.ts";
import { parseBaseUrl } from "./http/parse-base-url.ts";
import type { CallOptions } from "./memory.ts";
import { MemoryError } from "./memory-error.ts";
import { platformRoutes } from "./platform/platform-routes.ts";
import { runCall } from "./run-call.ts";

/** What a server of mem0 may speak: its platform's protocol, or that of its own REST server. */
export type ServerProtocol = "platform" | "rest";

export interface ProbeProtocolOptions extends CallOptions {
  readonly baseUrl: string;
  readonly apiKey?: string;
  /** @default the runtime's own */
  readonly fetch?: typeof fetch;
}

/**
 * Asks a server once which protocol it speaks: a platform answers a ping, mem0's REST server has no such
 * path (mem0.md §2). The key goes to this server only, and in the platform's header only.
 *
 * @param options `timeoutMs` is 10,000 by default.
 * @throws MemoryError when the server cannot be reached, or answers as neither does.
 */
export async function probeProtocol(options: ProbeProtocolOptions): Promise<ServerProtocol> {
  const { apiKey, fetch, signal, timeoutMs = 10_000 } = options;
  const key = apiKey === undefined ? undefined : parseApiKey("apiKey", apiKey);
  const transport = httpTransport({
    baseUrl: parseBaseUrl("baseUrl", options.baseUrl),
    headers: key === undefined ? {} : { Authorization: `Token ${key}` },
    secrets: key === undefined ? [] : [key],
    ...(fetch === undefined ? {} : { fetch }),
  });
  const { method, path } = platformRoutes.ping;
  const ping = (own: AbortSignal) =>
    transport.send({ method, path, isRepeatable: true }, { signal: own });
  try {
    await runCall({ timeoutMs, ...(signal === undefined ? {} : { signal }) }, ping);
    return "platform";
  } catch (error) {
    return protocolOf(error);
  }
}

/** A refused key is the answer of a platform too: mem0's REST server says 404 whatever the key is. */
function protocolOf(error: unknown): ServerProtocol {
  if (!MemoryError.isInstance(error)) throw error;
  if (error.code === "NOT_FOUND") return "rest";
  if (error.code === "UNAUTHORIZED" || error.code === "FORBIDDEN") return "platform";
  throw error;
}
