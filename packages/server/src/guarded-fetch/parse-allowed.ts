import { BlockList, isIP } from "node:net";
import { MemoryError } from "@mem0-kit/core";

/**
 * The addresses that an operator lets through although they are not public: `10.1.2.3`, `10.1.0.0/16`.
 *
 * @throws MemoryError `INVALID_INPUT` for what is neither an address nor a range.
 */
export function parseAllowed(ranges: readonly string[]): (address: string) => boolean {
  const allowed = new BlockList();
  for (const range of ranges) {
    const [network = "", bits, ...rest] = range.split("/");
    const family = isIP(network);
    const longest = family === 4 ? 32 : 128;
    const prefix = bits === undefined ? longest : Number(bits);
    const isRange = /^\d+$/.test(bits ?? "0") && prefix <= longest && rest.length === 0;
    if (family === 0 || !isRange || network.includes("%")) throw notARange(range);
    allowed.addSubnet(network, prefix, familyName(family));
  }
  return (address) => {
    const family = isIP(address);
    return family !== 0 && allowed.check(address, familyName(family));
  };
}

function familyName(family: number): "ipv4" | "ipv6" {
  return family === 4 ? "ipv4" : "ipv6";
}

function notARange(range: string): MemoryError {
  return new MemoryError(
    "INVALID_INPUT",
    `[mem0-kit] allowPrivate has ${JSON.stringify(range.slice(0, 64))}, which is neither an address nor a range. Write 10.1.2.3 or 10.1.0.0/16.`,
  );
}
