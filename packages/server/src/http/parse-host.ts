import { isIP } from "node:net";

/** The host of a `Host` header, without port and brackets, in lower case; `null` for what is none. */
export function parseHost(header: string): string | null {
  const match = /^(?:\[([0-9a-f:.]+)\]|([a-z0-9._-]+))(?::\d{1,5})?$/i.exec(header);
  if (match === null) return null;
  const [, address, name] = match;
  if (address !== undefined) return isIP(address) === 6 ? address.toLowerCase() : null;
  return (name as string).toLowerCase();
}

/** Tells a name or an address of this machine alone. */
export function isLoopbackHost(host: string): boolean {
  return host === "localhost" || host.endsWith(".localhost") || isLoopbackAddress(host);
}

/** Tells an address of loopback, also one of IPv4 that is written as IPv6. */
export function isLoopbackAddress(address: string): boolean {
  const v4 = address.replace(/^::ffff:/i, "");
  return address === "::1" || (isIP(v4) === 4 && v4.startsWith("127."));
}

/** Tells an address that stands for all of a machine's. */
export function isWildcard(host: string): boolean {
  return host === "0.0.0.0" || host === "::";
}
