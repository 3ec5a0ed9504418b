import { isIP } from "node:net";
import { WireError } from "../wire-error.ts";
import type { AppOptions, RequestInfo } from "./app-options.ts";
import { isLoopbackAddress, isLoopbackHost, isWildcard, parseHost } from "./parse-host.ts";

/** What a proxy or a tunnel adds. */
const forwarding =
  /^(?:forwarded|via|x-forwarded(?:-.+)?|x-real-ip|x-original-.+|(?:true|x|x-cluster|fly|fastly)-client-ip|x-envoy-.+|cf-.+|cdn-loop|tailscale-.+|ngrok-.+)$/;

/**
 * Refuses what a browser sends for a page of somebody else: a name of theirs that they had resolved
 * to this machine (DNS rebinding), and a request across sites. Where there are no keys, also whatever
 * did not come from this machine itself.
 *
 * @throws WireError 400 or 403.
 */
export function guardRequest(
  request: Request,
  info: RequestInfo,
  options: Pick<AppOptions, "allowedHosts" | "auth" | "corsOrigins">,
): void {
  const host = hostOf(request);
  if (!isAllowed(host, info, options.allowedHosts))
    throw refused("This server does not go by the name in the header Host. Allow it by name.");
  if (!isOwnOrigin(request.headers, options.corsOrigins, request.url))
    throw refused("Requests of pages of another origin are refused. Allow the origin for CORS.");
  if (options.auth.kind === "none") guardOpenServer(request.headers, info);
}

/** The host of the header and of the request's address, which must be the same. */
function hostOf(request: Request): string {
  const { host: target } = new URL(request.url);
  const host = parseHost(request.headers.get("host") ?? target);
  if (host === null || host !== parseHost(target))
    throw new WireError(400, { detail: "The header Host is malformed." });
  return host;
}

function isAllowed(host: string, { boundHost }: RequestInfo, allowed: readonly string[]): boolean {
  if (isLoopbackHost(host) || allowed.includes(host)) return true;
  if (boundHost === undefined) return false;
  // Nobody can have an address resolved to another one: rebinding needs a name.
  return isWildcard(boundHost) ? isIP(host) !== 0 : host === boundHost.toLowerCase();
}

/** A request without `Origin` is no page's, unless the browser says that it goes across sites. */
function isOwnOrigin(headers: Headers, allowed: readonly string[], url: string): boolean {
  const origin = headers.get("origin");
  if (origin === null)
    return (
      headers.get("sec-fetch-site") !== "cross-site" || headers.get("sec-fetch-mode") === "navigate"
    );
  if (allowed.includes(origin)) return true;
  // Of the address, since the header has no port where that is the scheme's own.
  return URL.canParse(origin) && new URL(origin).host === new URL(url).host;
}

function guardOpenServer(headers: Headers, { remoteAddress }: RequestInfo): void {
  const isForwarded = [...headers.keys()].some((name) => forwarding.test(name));
  const isRemote = remoteAddress !== undefined && !isLoopbackAddress(remoteAddress);
  if (isForwarded || isRemote)
    throw refused("A server without keys answers this machine alone. Start it with keys.");
}

function refused(detail: string): WireError {
  return new WireError(403, { detail });
}
