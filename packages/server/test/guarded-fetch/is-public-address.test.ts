import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guardedFetch, isPublicAddress } from "../../src/guarded-fetch/index.ts";

/** First address and prefix length of what must never be called; kept apart from the source's list. */
const blocked4: readonly (readonly [string, number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
];

const blocked6: readonly (readonly [string, number])[] = [
  ["0:0:0:0:0:0:0:0", 8],
  ["64:ff9b:0:0:0:0:0:0", 96],
  ["64:ff9b:1:0:0:0:0:0", 48],
  ["100:0:0:0:0:0:0:0", 64],
  ["2001:0:0:0:0:0:0:0", 32],
  ["2001:2:0:0:0:0:0:0", 48],
  ["2001:db8:0:0:0:0:0:0", 32],
  ["2002:0:0:0:0:0:0:0", 16],
  ["3fff:0:0:0:0:0:0:0", 20],
  ["5f00:0:0:0:0:0:0:0", 16],
  ["fc00:0:0:0:0:0:0:0", 7],
  ["fe80:0:0:0:0:0:0:0", 10],
  ["fec0:0:0:0:0:0:0:0", 10],
  ["ff00:0:0:0:0:0:0:0", 8],
];

const anyBlocked4 = fc
  .constantFrom(...blocked4)
  .chain(([first, prefix]) =>
    fc.nat({ max: 2 ** (32 - prefix) - 1 }).map((offset) => write4(parse4(first) + offset)),
  );

const anyBlocked6 = fc
  .constantFrom(...blocked6)
  .chain(([first, prefix]) =>
    fc
      .bigInt({ min: 0n, max: 2n ** BigInt(128 - prefix) - 1n })
      .map((offset) => write6(parse6(first) + offset)),
  );

const any4 = fc.nat({ max: 2 ** 32 - 1 }).map(write4);

describe("isPublicAddress", () => {
  it("lets no address of a blocked IPv4 range through", () => {
    fc.assert(
      fc.property(anyBlocked4, (address) => {
        expect(isPublicAddress(address)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it("lets no address of a blocked IPv6 range through, however it is written", () => {
    fc.assert(
      fc.property(anyBlocked6, (address) => {
        expect(isPublicAddress(address)).toBe(false);
        expect(isPublicAddress(address.toUpperCase())).toBe(false);
        expect(isPublicAddress(new URL(`http://[${address}]`).hostname.slice(1, -1))).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it("lets no IPv6 address through that stands for an IPv4 one", () => {
    fc.assert(
      fc.property(any4, (address) => {
        const [high, low] = halvesOf(address);
        for (const form of [
          `::ffff:${address}`,
          `::${address}`,
          `0:0:0:0:0:ffff:${high}:${low}`,
          `64:ff9b::${address}`,
          `2002:${high}:${low}::1`,
          `2001:0:${high}:${low}::1`,
        ])
          expect(isPublicAddress(form), form).toBe(false);
      }),
    );
  });

  it.each([
    "1.1.1.1",
    "9.255.255.255",
    "11.0.0.0",
    "100.63.255.255",
    "100.128.0.0",
    "169.253.255.255",
    "172.15.255.255",
    "172.32.0.0",
    "192.0.1.0",
    "198.17.255.255",
    "198.20.0.0",
    "223.255.255.255",
    "2606:4700:4700::1111",
    "2a00:1450:4001:81b::200e",
    "2001:4860:4860::8888",
  ])("lets %s through", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each(["168.63.129.16", "169.254.169.254", "100.100.100.200", "192.0.0.192", "fd00:ec2::254"])(
    "knows %s for a cloud's own service",
    (address) => {
      expect(isPublicAddress(address)).toBe(false);
    },
  );

  it.each([
    "",
    "example.com",
    "1.2.3",
    "0177.0.0.1",
    "2130706433",
    "1.1.1.1 ",
    "2606::1%eth0",
    "[2606::1]",
  ])("takes %j for no address", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe("guardedFetch", () => {
  it("refuses a blocked IPv4 address in each form that a URL has for it", async () => {
    await fc.assert(
      fc.asyncProperty(anyBlocked4, async (address) => {
        const [a = 0, b = 0, c = 0, d = 0] = address.split(".").map(Number);
        const number = parse4(address);
        for (const host of [
          address,
          `${address}.`,
          String(number),
          `0x${number.toString(16)}`,
          `0${number.toString(8)}`,
          `${a}.${b}.${c * 256 + d}`,
          `0x${a.toString(16)}.0${b.toString(8)}.${c}.${d}`,
          `%${a.toString(10).charCodeAt(0).toString(16)}${String(a).slice(1)}.${b}.${c}.${d}`,
          `[::ffff:${address}]`,
          `[64:ff9b::${address}]`,
        ])
          await expect(guardedFetch(`http://${host}/`), host).rejects.toMatchObject({
            code: "FORBIDDEN",
          });
      }),
      { numRuns: 50 },
    );
  });

  it("refuses a name as soon as one of its addresses is blocked", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(anyBlocked4, anyBlocked6),
        fc.array(fc.constantFrom<string>("1.1.1.1", "2606:4700::1"), { maxLength: 3 }),
        fc.nat(),
        async (blocked, open, at) => {
          const addresses = open.toSpliced(at % (open.length + 1), 0, blocked);
          const call = guardedFetch("http://mixed.test", { resolve: async () => addresses });
          await expect(call).rejects.toMatchObject({ code: "FORBIDDEN" });
        },
      ),
    );
  });
});

function parse4(address: string): number {
  return address.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
}

function write4(number: number): string {
  return [24, 16, 8, 0].map((shift) => (number >>> shift) & 255).join(".");
}

function parse6(address: string): bigint {
  return address.split(":").reduce((sum, part) => sum * 65536n + BigInt(`0x${part}`), 0n);
}

function write6(number: bigint): string {
  const parts = Array.from({ length: 8 }, (_, at) => (number >> BigInt(112 - 16 * at)) & 65535n);
  return parts.map((part) => part.toString(16)).join(":");
}

function halvesOf(address: string): readonly [string, string] {
  const number = parse4(address);
  return [(number >>> 16).toString(16), (number & 65535).toString(16)];
}
