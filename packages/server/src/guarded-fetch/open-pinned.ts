import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP, type LookupFunction } from "node:net";

/** A request and the only addresses that it may go to. */
export interface PinnedRequest {
  readonly url: URL;
  readonly addresses: readonly string[];
  readonly method: string;
  readonly headers: Headers;
  readonly body: string | Uint8Array | undefined;
  readonly signal: AbortSignal;
}

/**
 * Sends a request over a connection of its own to one of the given addresses, and resolves with the
 * answer's head. The name is in `Host` and in the TLS handshake, and the certificate is checked for it.
 */
export function openPinned(pinned: PinnedRequest): Promise<IncomingMessage> {
  const { url, method, body, signal } = pinned;
  const send = url.protocol === "https:" ? requestHttps : requestHttp;
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const request = send(url, {
    method,
    headers: headersOf(pinned),
    lookup: pinnedLookup(pinned.addresses),
    // A pool would keep the socket, and the global one may be set to a proxy, which resolves itself.
    agent: false,
    signal,
  });
  request.on("response", resolve);
  request.on("error", reject);
  // Some ends have no error, such as that of a server which wants to change the protocol.
  request.on("close", () => reject(new Error("The connection ended before the answer.")));
  request.end(body);
  return promise;
}

/** Answers with what was checked, whatever the name has become since. */
function pinnedLookup(addresses: readonly string[]): LookupFunction {
  const known = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_host, { all }, callback) => {
    const [first] = known;
    if (all) callback(null, [...known]);
    else callback(null, first?.address ?? "", first?.family);
  };
}

/** The caller's headers, except for those that belong to the connection. */
function headersOf({ url, headers }: PinnedRequest): Record<string, string> {
  const own = ["host", "connection", "content-length", "transfer-encoding", "expect", "upgrade"];
  const given = [...headers].filter(([name]) => !own.includes(name));
  // Nothing is decoded here, so a small answer cannot become a large one.
  return { ...Object.fromEntries(given), host: url.host, "accept-encoding": "identity" };
}
