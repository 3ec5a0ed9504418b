/** What a signature says. */
export interface ParsedSignature {
  /** Unix seconds. */
  readonly seconds: number;
  readonly signatures: readonly Uint8Array<ArrayBuffer>[];
}

/** Most parts of a header, each of which may cost a receiver an HMAC over the body. */
const mostParts = 16;

/** Reads `t=…,v1=…,v1=…`; other versions may stand beside. `null` for what is none. */
export function parseSignature(header: string | null | undefined): ParsedSignature | null {
  const parts = header?.split(",", mostParts + 1) ?? [];
  if (parts.length > mostParts) return null;
  const times = valuesOf(parts, "t");
  const signatures = valuesOf(parts, "v1");
  const [time = ""] = times;
  if (times.length !== 1 || !/^(0|[1-9]\d{0,11})$/.test(time)) return null;
  if (signatures.length === 0 || signatures.some((one) => !/^[\da-f]{64}$/.test(one))) return null;
  return { seconds: Number(time), signatures: signatures.map(fromHex) };
}

function valuesOf(parts: readonly string[], name: string): readonly string[] {
  return parts
    .map((part) => part.trim())
    .filter((part) => part.startsWith(`${name}=`))
    .map((part) => part.slice(name.length + 1));
}

function fromHex(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length: text.length / 2 }, (_, at) =>
    Number.parseInt(text.slice(2 * at, 2 * at + 2), 16),
  );
}
