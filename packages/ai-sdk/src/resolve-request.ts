import {
  MemoryError,
  mergeScopes,
  parseScope,
  type Scope,
  scopeIds,
  type WaitUntil,
} from "@mem0-kit/core";
import type { MemoryEvent } from "./memory-event.ts";
import type { MemoryRequest } from "./memory-request.ts";
import type { MemoryMiddlewareOptions } from "./options.ts";
import type { CallParams } from "./prompt.ts";

/** What a call asks of memory, and for whom. */
export interface ResolvedRequest {
  readonly request: MemoryRequest;
  /** Absent with `onMissingScope: "skip"` only. */
  readonly scope?: Scope;
  /** Of the request's surroundings. */
  readonly listener?: (event: MemoryEvent) => void;
  readonly waitUntil?: WaitUntil;
}

const requestKeys = ["recall", "store", "query", "topK", "threshold", "metadata", ...scopeIds];

/**
 * Reads a call's request: pinned scope, then `providerOptions`, then `getRequest`, then the default
 * scope, each for what the ones before it leave open. Mistakes throw here, before memory is asked for
 * anything.
 *
 * @throws MemoryError `SCOPE_REQUIRED`, `SCOPE_CONFLICT`, `INVALID_INPUT`.
 */
export function resolveRequest(
  options: MemoryMiddlewareOptions,
  pinned: Scope | undefined,
  params: Pick<CallParams, "providerOptions">,
): ResolvedRequest {
  const { getRequest, defaultScope, requireIds = ["userId"], key = "memory" } = options;
  const own = parseRequest(params.providerOptions?.[key], key);
  const { onEvent: listener, waitUntil, ...said } = getRequest?.() ?? {};
  const around = parseRequest(said, "getRequest");
  const request = { ...around, ...own };
  const scope = chooseScope(pinned, scopeOf(request), defaultScope);
  const isMissing = scope === undefined || requireIds.some((id) => scope[id] === undefined);
  const surroundings = {
    ...(listener === undefined ? {} : { listener }),
    ...(waitUntil === undefined ? {} : { waitUntil }),
  };
  if (!isMissing) return { request, scope: parseScope(scope), ...surroundings };
  if (options.onMissingScope === "skip") return { request, ...surroundings };
  throw missingScope(requireIds, key);
}

function chooseScope(
  pinned: Scope | undefined,
  asked: Scope | undefined,
  fallback: Scope | undefined,
): Scope | undefined {
  if (pinned !== undefined) return mergeScopes(pinned, asked);
  if (asked === undefined) return fallback;
  // The default may name the app, and the call its user.
  return { ...fallback, ...asked };
}

function scopeOf(request: MemoryRequest): Scope | undefined {
  const ids = scopeIds.filter((id) => request[id] !== undefined);
  if (ids.length === 0) return undefined;
  return parseScope(Object.fromEntries(ids.map((id) => [id, request[id]])));
}

function parseRequest(value: unknown, name: string): MemoryRequest {
  if (value === undefined || value === null) return {};
  if (typeof value !== "object" || Array.isArray(value))
    throw invalid(`${name} must be an object such as { userId: "alex" }.`);
  const unknown = Object.keys(value).find((key) => !requestKeys.includes(key));
  if (unknown !== undefined)
    throw invalid(
      `${name} has no ${JSON.stringify(unknown.slice(0, 64))}; it takes ${requestKeys.join(", ")}.`,
    );
  const request = value as MemoryRequest;
  // What a page sends may be here: "false" must not mean yes.
  for (const key of ["recall", "store"] as const)
    if (request[key] !== undefined && typeof request[key] !== "boolean")
      throw invalid(`${key} of ${name} must be true or false.`);
  if (request.query !== undefined && typeof request.query !== "string")
    throw invalid(`query of ${name} must be a string.`);
  return request;
}

function invalid(message: string): MemoryError {
  return new MemoryError("INVALID_INPUT", `[mem0-kit] ${message}`);
}

function missingScope(required: readonly string[], key: string): MemoryError {
  return new MemoryError(
    "SCOPE_REQUIRED",
    `[mem0-kit] This call names no ${required.join(" and ")}. Pass scope, or providerOptions: { ${key}: { ${required[0] ?? "userId"}: "alex" } }.`,
  );
}
