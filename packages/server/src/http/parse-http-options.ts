import { MemoryError } from "@mem0-kit/core";
import type { AppOptions, RateRule } from "./app-options.ts";
import type { HttpOptions } from "./http-options.ts";
import { parseHost } from "./parse-host.ts";

const mebibyte = 1024 * 1024;
const defaultRate: RateRule = { limit: 6_000, windowMs: 60_000 };

/** Options as the app takes them. */
export type ParsedHttpOptions = Pick<
  AppOptions,
  "allowedHosts" | "bodyBytes" | "checkAnswers" | "corsOrigins" | "publicUrl"
> & { readonly rate: RateRule | null };

/**
 * Checks what people write on a command line, and puts defaults in.
 *
 * @throws MemoryError `INVALID_INPUT` for a name or an origin that is none.
 */
export function parseHttpOptions(options: HttpOptions): ParsedHttpOptions {
  const { allowedHosts = [], corsOrigins = [], publicUrl, rate = defaultRate } = options;
  const own = publicUrl === undefined ? null : parseOrigin("publicUrl", publicUrl);
  return {
    allowedHosts: [
      ...allowedHosts.map(parseName),
      ...(own === null ? [] : [parseName(new URL(own).hostname)]),
    ],
    corsOrigins: corsOrigins.map((origin) => parseOrigin("corsOrigins", origin)),
    publicUrl: own,
    rate: rate === false ? null : rate,
    bodyBytes: options.bodyBytes ?? 8 * mebibyte,
    checkAnswers: options.checkAnswers ?? /^(?:development|test)$/.test(process.env.NODE_ENV ?? ""),
  };
}

function parseName(name: string): string {
  const host = parseHost(name);
  if (host !== null && !/:\d+$/.test(name.replace(/^\[.*\]/, ""))) return host;
  throw invalid(
    `allowedHosts has ${JSON.stringify(name)}. Write a name without port, or an address.`,
  );
}

function parseOrigin(option: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url !== null && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`)
    return url.origin;
  throw invalid(`${option} has ${JSON.stringify(text)}. Write an origin: https://app.example.com.`);
}

function invalid(message: string): MemoryError {
  return new MemoryError("INVALID_INPUT", `[mem0-kit] ${message}`);
}
