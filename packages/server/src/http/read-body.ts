import { limits } from "@mem0-kit/core";
import { WireError } from "../wire-error.ts";

/** Beyond what core takes of one value, since that stands some levels below the body. */
const deepest = limits.jsonDepth + 4;

/** What JSON nests by; no byte of a longer UTF-8 sequence is one of them. */
const ascii = {
  quote: 0x22,
  backslash: 0x5c,
  bracket: 0x5b,
  endBracket: 0x5d,
  brace: 0x7b,
  endBrace: 0x7d,
} as const;

/**
 * Refuses a body that is no JSON by its headers, before any of it is read.
 *
 * @throws WireError 415, or 413 for one that is announced as too large.
 */
export function checkBodyHeaders(headers: Headers, mostBytes: number): void {
  const type = headers.get("content-type");
  if (type !== null && !/^application\/json\s*(?:;|$)/i.test(type))
    throw new WireError(415, { detail: "The body must be application/json." });
  const coding = headers.get("content-encoding");
  if (coding !== null && coding.toLowerCase() !== "identity")
    throw new WireError(415, { detail: "The body must not be compressed." });
  if (Number(headers.get("content-length") ?? 0) > mostBytes) throw tooLarge(mostBytes);
}

/**
 * Reads a body as JSON; an empty one is `{}`.
 *
 * @throws WireError 400, 413 or 415.
 */
export async function readBody(request: Request, mostBytes: number): Promise<unknown> {
  const bytes = await readBytes(request, mostBytes);
  if (bytes.byteLength === 0) return {};
  if (request.headers.get("content-type") === null)
    throw new WireError(415, { detail: "The body must be application/json." });
  if (nestsDeeper(bytes, deepest))
    throw new WireError(400, { detail: `The body nests deeper than ${deepest} levels.` });
  const text = decode(bytes);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new WireError(400, { detail: "JSON parse error: the body is malformed." });
  }
}

async function readBytes(request: Request, mostBytes: number): Promise<Uint8Array> {
  // HTTP holds a body to the length that it announces, which has been checked.
  if (request.headers.get("content-length") !== null)
    return new Uint8Array(await request.arrayBuffer());
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of request.body ?? []) {
    length += part.byteLength;
    if (length > mostBytes) throw tooLarge(mostBytes);
    parts.push(part);
  }
  return Buffer.concat(parts, length);
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new WireError(400, { detail: "JSON parse error: the body is not UTF-8." });
  }
}

function tooLarge(mostBytes: number): WireError {
  return new WireError(413, { detail: `The body is longer than ${mostBytes} bytes. Split it.` });
}

/** Tells whether JSON nests deeper than so many levels, without following it there. */
function nestsDeeper(json: Uint8Array, levels: number): boolean {
  let depth = 0;
  let isText = false;
  for (let at = 0; at < json.length; at++) {
    const byte = json[at];
    if (isText && byte === ascii.backslash) at += 1;
    else if (byte === ascii.quote) isText = !isText;
    else if (isText) continue;
    else if (byte === ascii.bracket || byte === ascii.brace) depth += 1;
    else if (byte === ascii.endBracket || byte === ascii.endBrace) depth -= 1;
    if (depth > levels) return true;
  }
  return false;
}
