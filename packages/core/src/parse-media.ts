import { describeValue, invalidInput, utf8Exceeds } from "./checks.ts";
import { limits } from "./limits.ts";
import type { ParsedPart } from "./memory-driver.ts";

/** An image or a file. */
type Media = Exclude<ParsedPart, { readonly type: "text" }>;

/** What stands for an image or a file where only text can. */
export function mediaPlaceholder({ type, alt }: Pick<Media, "type" | "alt">): string {
  return alt === undefined ? `[${type}]` : `[${type}: ${alt}]`;
}

/**
 * Checks an image or a file that a backend is to read: `url` or `data`, the bytes as base64 of at most
 * `limits.documentBytes`. One without either is only its placeholder: `undefined`.
 */
export function parseMedia(
  name: string,
  part: Readonly<Record<string, unknown>>,
  shown: Pick<Media, "type" | "alt">,
): Media | undefined {
  const { url, data, mediaType } = part;
  const source = {
    ...(url === undefined ? {} : { url: parseUrl(`${name}.url`, url) }),
    ...(data === undefined ? {} : { data: parseData(`${name}.data`, data) }),
  };
  if (source.url === undefined && source.data === undefined) return undefined;
  if (mediaType !== undefined && typeof mediaType !== "string")
    throw invalidInput(`${name}.mediaType must be a string, not ${describeValue(mediaType)}.`);
  return { ...shown, ...source, ...(mediaType === undefined ? {} : { mediaType }) };
}

function parseUrl(name: string, value: unknown): string {
  const text = value instanceof URL ? value.href : value;
  if (typeof text !== "string" || !/^(https?|data):/i.test(text) || !URL.canParse(text))
    throw invalidInput(`${name} must be an http, https or data address.`);
  return checkSize(name, text);
}

function parseData(name: string, value: unknown): string {
  if (typeof value === "string") return checkSize(name, value);
  if (value instanceof Uint8Array) {
    if (value.length > limits.documentBytes) throw tooLong(name);
    return toBase64(value);
  }
  throw invalidInput(`${name} must be base64 text or a Uint8Array, not ${describeValue(value)}.`);
}

function checkSize(name: string, text: string): string {
  // Base64 is a third longer than its bytes.
  if (utf8Exceeds(text, Math.ceil((limits.documentBytes * 4) / 3) + 1024)) throw tooLong(name);
  return text;
}

function tooLong(name: string) {
  return invalidInput(`${name} is longer than ${limits.documentBytes} bytes; give a smaller file.`);
}

/** In steps, since a call takes only so many arguments. */
function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += 8192)
    text += String.fromCharCode(...bytes.subarray(start, start + 8192));
  return btoa(text);
}
