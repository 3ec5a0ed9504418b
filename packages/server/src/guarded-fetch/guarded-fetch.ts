import type { IncomingMessage } from "node:http";
import { MemoryError } from "@mem0-kit/core";
import { fetchError } from "./fetch-error.ts";
import { findAddresses, type ResolveHost, resolveHost } from "./find-addresses.ts";
import { openPinned } from "./open-pinned.ts";
import { parseAllowed } from "./parse-allowed.ts";
import { hostOf, parseTarget } from "./parse-target.ts";
import { readAnswer } from "./read-answer.ts";

/** Options of `guardedFetch`. */
export interface GuardedFetchOptions {
  /** @default "GET" */
  readonly method?: "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** `Host` and what else belongs to the connection is not taken from here. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Milliseconds for everything: resolving, connecting, sending and reading. @default 10_000 */
  readonly timeoutMs?: number;
  /** Most bytes of the answer's body. @default 65_536 */
  readonly maxBytes?: number;
  /**
   * `true` returns what came of a body that is longer or slower than allowed or breaks off, instead of
   * throwing: for callers to whom the status is the answer. @default false
   */
  readonly partial?: boolean;
  readonly signal?: AbortSignal;
  /** @default the machine's own resolver */
  readonly resolve?: ResolveHost;
  /** Addresses and ranges that may be called though they are not public: `10.1.0.0/16`. @default none */
  readonly allowPrivate?: readonly string[];
}

/** An answer of any status but 3xx. */
export interface GuardedResponse {
  readonly status: number;
  readonly headers: Headers;
  /** As it was sent: a compressed body stays compressed. */
  readonly body: Uint8Array;
  /** `false` only with `partial`, where the body had more or broke off. */
  readonly isWhole: boolean;
}

/** Calls an address that somebody else chose. */
export type GuardedFetch = (
  url: string | URL,
  options?: GuardedFetchOptions,
) => Promise<GuardedResponse>;

/**
 * The only way out of the server, for addresses that its users chose: resolves the host itself, refuses
 * it unless every address is of the public internet, connects to exactly what it checked, follows no
 * redirect, and bounds time and bytes. Nothing is kept between calls, no connection either.
 *
 * @throws MemoryError `INVALID_INPUT` for an address that is no plain http or https URL; `FORBIDDEN` for
 * a host that is not public and for a redirect; `TIMEOUT`; `ABORTED`; `UNAVAILABLE` when the host cannot
 * be resolved, reached or trusted; `BAD_RESPONSE` for an answer that is too long or no HTTP. Messages name
 * the host, never path, query, headers or body.
 */
export const guardedFetch: GuardedFetch = async (url, options = {}) => {
  const target = parseTarget(url);
  const { timeoutMs = 10_000, maxBytes = 64 * 1024, partial = false } = options;
  const headers = parseHeaders(options.headers);
  const isAllowed = parseAllowed(options.allowPrivate ?? []);
  const stop = stopAfter(timeoutMs, options.signal);
  try {
    const found = findAddresses(hostOf(target), options.resolve ?? resolveHost, isAllowed);
    const answer = await openPinned({
      url: target,
      addresses: await orStopped(found, stop.signal),
      method: options.method ?? "GET",
      headers,
      body: options.body,
      signal: stop.signal,
    });
    refuseRedirect(target, answer);
    const read = await readAnswer(answer, { host: target.host, maxBytes, partial });
    // A part of the body will do, but not to a caller who has left.
    options.signal?.throwIfAborted();
    return { status: answer.statusCode ?? 0, headers: headersOf(answer), ...read };
  } catch (error) {
    throw fetchError(error, { host: target.host, timeoutMs, ...stop, caller: options.signal });
  } finally {
    stop.clear();
  }
};

function parseHeaders(given: Readonly<Record<string, string>> | undefined): Headers {
  try {
    return new Headers(given);
  } catch {
    // Without its cause, which repeats the value.
    throw new MemoryError(
      "INVALID_INPUT",
      "[mem0-kit] A header has a name or a value that HTTP cannot carry.",
    );
  }
}

/** A signal for the end of the time or the caller's, whichever is first. */
function stopAfter(timeoutMs: number, caller: AbortSignal | undefined) {
  const controller = new AbortController();
  const onAbort = () => controller.abort();
  const timer = setTimeout(onAbort, timeoutMs);
  caller?.addEventListener("abort", onAbort, { once: true });
  if (caller?.aborted) onAbort();
  return {
    signal: controller.signal,
    clear: () => {
      clearTimeout(timer);
      caller?.removeEventListener("abort", onAbort);
    },
  };
}

/** A resolver cannot be stopped, only left. */
function orStopped<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    work.then(resolve, reject);
  });
}

function refuseRedirect(target: URL, answer: IncomingMessage): void {
  const { statusCode = 0 } = answer;
  if (statusCode < 300 || statusCode > 399) return;
  answer.destroy();
  throw new MemoryError(
    "FORBIDDEN",
    `[mem0-kit] ${target.host} answered ${statusCode}, and redirects are not followed. Give the address that it leads to.`,
    { status: statusCode },
  );
}

function headersOf({ headersDistinct }: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(headersDistinct))
    for (const value of values) headers.append(name, value);
  return headers;
}
