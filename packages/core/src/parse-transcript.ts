import {
  describeValue,
  invalidInput,
  parseCursor,
  parseFlag,
  parseInteger,
  parseObject,
  parsePageSize,
} from "./checks.ts";
import type { JsonValue } from "./json-value.ts";
import { parseDocumentValue } from "./parse-json.ts";
import { parseScope, parseScopeId, scopeKey } from "./scope.ts";

/** A conversation's name as stores keep it. */
export interface ParsedTranscriptKey {
  /** `scopeKey` of the scope. */
  readonly scopeKey: string;
  readonly sessionId: string;
}

/**
 * Checks the key of a conversation.
 *
 * @throws MemoryError `SCOPE_REQUIRED` without `userId` unless `shared`; `INVALID_INPUT`.
 */
export function parseTranscriptKey(key: unknown): ParsedTranscriptKey {
  const given = parseObject("the key of a transcript", key, ["scope", "sessionId", "shared"]);
  return {
    scopeKey: parseOwner(given.scope, given.shared),
    sessionId: parseScopeId("sessionId", given.sessionId),
  };
}

/** Checks the entries of a transcript: a list of exact JSON. Returns copies. */
export function parseEntries(entries: unknown): JsonValue[] {
  if (!Array.isArray(entries))
    throw invalidInput(`entries must be a list, not ${describeValue(entries)}.`);
  return Array.from(entries, (entry, index) => parseEntry(entry, `entries[${index}]`));
}

/** Checks one entry of a transcript: exact JSON. Returns a copy. */
export function parseEntry(entry: unknown, name = "entry"): JsonValue {
  return parseDocumentValue(name, entry);
}

/** Checks the place of an entry: a whole number from 0. */
export function parseEntryIndex(index: unknown): number {
  return parseInteger("index", index, 0, Number.MAX_SAFE_INTEGER);
}

/** Checks the options of `TranscriptStore.read`. */
export function parseReadTranscript(options: unknown): {
  readonly last?: number;
  readonly before?: number;
} {
  const given = parseObject("options of read", options, ["last", "before", "signal", "timeoutMs"]);
  const most = Number.MAX_SAFE_INTEGER;
  return {
    ...(given.last === undefined ? {} : { last: parseInteger("last", given.last, 0, most) }),
    ...(given.before === undefined
      ? {}
      : { before: parseInteger("before", given.before, 0, most) }),
  };
}

/** Checks the options of `TranscriptStore.append`. */
export function parseAppendOptions(options: unknown): { readonly idempotencyKey?: string } {
  const names = ["idempotencyKey", "signal", "timeoutMs"] as const;
  const { idempotencyKey } = parseObject("options of append", options, names);
  if (idempotencyKey === undefined) return {};
  return { idempotencyKey: parseScopeId("idempotencyKey", idempotencyKey) };
}

/** Checks the arguments of `TranscriptStore.list`. */
export function parseListTranscripts(
  scope: unknown,
  options: unknown,
): { readonly scopeKey: string; readonly cursor?: string; readonly pageSize: number } {
  const names = ["cursor", "pageSize", "shared", "signal", "timeoutMs"] as const;
  const given = parseObject("options of list", options, names);
  return {
    scopeKey: parseOwner(scope, given.shared),
    ...(given.cursor === undefined ? {} : { cursor: parseCursor(given.cursor) }),
    pageSize: parsePageSize(given.pageSize),
  };
}

function parseOwner(scope: unknown, shared: unknown): string {
  const isShared = parseFlag("shared", shared, false);
  return scopeKey(parseScope(scope, isShared ? {} : { require: ["userId"] }));
}
