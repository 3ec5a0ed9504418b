import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { MemoryError } from "@mem0-kit/core";
import { isPublicAddress } from "./is-public-address.ts";

/** All addresses of a host name, or a rejection where it has none. */
export type ResolveHost = (host: string) => Promise<readonly string[]>;

/** The machine's own resolver, hosts file included. */
export const resolveHost: ResolveHost = async (host) => {
  const found = await lookup(host, { all: true });
  return found.map(({ address }) => address);
};

/**
 * The addresses of a host, every one of which may be called. One that may not be refuses the host as a
 * whole: which of them a connection would take is the attacker's choice.
 *
 * @throws MemoryError `FORBIDDEN` without the address, which would tell strangers of the network here.
 */
export async function findAddresses(
  host: string,
  resolve: ResolveHost,
  isAllowed: (address: string) => boolean,
): Promise<readonly string[]> {
  const addresses = isIP(host) === 0 ? await resolve(host) : [host];
  if (addresses.length === 0)
    throw new MemoryError("UNAVAILABLE", `[mem0-kit] ${host} has no address. Check the name.`);
  for (const address of addresses)
    if (!isPublicAddress(address) && !isAllowed(address)) throw forbidden(host);
  return addresses;
}

function forbidden(host: string): MemoryError {
  return new MemoryError(
    "FORBIDDEN",
    `[mem0-kit] ${host} is not on the public internet, and this server calls nothing else. Use a public address, or let the server's operator allow this one.`,
  );
}
