import { BlockList, isIP } from "node:net";

/**
 * Tells an address of the public internet. Everything else is none: what is special by IANA's
 * registries, IPv6 forms that hide an IPv4 address (mapped, NAT64, 6to4, Teredo), addresses with a zone,
 * and texts that are no address in canonical form, such as `0177.0.0.1`.
 */
export function isPublicAddress(address: string): boolean {
  // A zone names a link of this machine.
  if (address.includes("%")) return false;
  switch (isIP(address)) {
    case 4:
      return !special4.check(address, "ipv4");
    case 6:
      return globalUnicast.check(address, "ipv6") && !special6.check(address, "ipv6");
    default:
      return false;
  }
}

/** https://www.iana.org/assignments/iana-ipv4-special-registry */
const special4 = rangesOf("ipv4", [
  "0.0.0.0/8", // this network; 0.0.0.0 reaches the machine itself
  "10.0.0.0/8", // private
  "100.64.0.0/10", // carrier-grade NAT; Alibaba's metadata are in it
  "127.0.0.0/8", // loopback
  "168.63.129.16/32", // Azure's platform service, in spite of its public address
  "169.254.0.0/16", // link-local; most clouds' metadata are in it
  "172.16.0.0/12", // private
  "192.0.0.0/24", // protocol assignments; Oracle's metadata are in it
  "192.0.2.0/24", // documentation
  "192.88.99.0/24", // 6to4 relays
  "192.168.0.0/16", // private
  "198.18.0.0/15", // benchmarks
  "198.51.100.0/24", // documentation
  "203.0.113.0/24", // documentation
  "224.0.0.0/4", // multicast
  "240.0.0.0/4", // reserved, and broadcast
]);

/** All that is assigned for public use so far: no mapped, NAT64, unique local or link-local address. */
const globalUnicast = rangesOf("ipv6", ["2000::/3"]);

/** What is special inside of it. https://www.iana.org/assignments/iana-ipv6-special-registry */
const special6 = rangesOf("ipv6", [
  "2001::/23", // protocol assignments: Teredo, benchmarks, identifiers that are no place
  "2001:db8::/32", // documentation
  "2002::/16", // 6to4
  "3fff::/20", // documentation
]);

function rangesOf(family: "ipv4" | "ipv6", ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [network = "", bits] = range.split("/");
    list.addSubnet(network, Number(bits), family);
  }
  return list;
}
