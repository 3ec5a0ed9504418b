import { describeValue, invalidInput } from "./checks.ts";
import { limits } from "./limits.ts";
import { MemoryError } from "./memory-error.ts";

/** Whose memories: at least one id. Ids AND together; one that is not given is unconstrained. */
export interface Scope {
  readonly userId?: string;
  readonly agentId?: string;
  readonly appId?: string;
  readonly runId?: string;
}

/** The ids of a scope, in the order in which they are named and keyed. */
export const scopeIds = [
  "userId",
  "agentId",
  "appId",
  "runId",
] as const satisfies readonly (keyof Scope)[];

/** Restrictions of `parseScope`. */
export interface ParseScopeOptions {
  /** Ids that must be there. @default none: any one will do */
  readonly require?: readonly (keyof Scope)[];
  /** Ids that the backend can keep; another throws `UNSUPPORTED`, as dropping it would leak. */
  readonly supported?: readonly (keyof Scope)[];
}

/**
 * Checks a scope and returns it with its ids only. The one place where scope is validated.
 *
 * An id is a non-blank string of at most 256 characters, without control characters or lone
 * surrogates, and not `*`. Numbers are refused rather than coerced.
 *
 * @throws MemoryError `SCOPE_REQUIRED` without any id or without a required one; `INVALID_INPUT` for
 * a malformed id or an unknown key; `UNSUPPORTED` for an id that the backend cannot keep.
 */
export function parseScope(scope: unknown, options: ParseScopeOptions = {}): Scope {
  if (scope === undefined || scope === null) throw scopeRequired(options.require);
  if (typeof scope !== "object" || Array.isArray(scope))
    throw invalidInput(
      `scope must be an object such as { userId: "alex" }, not ${describeValue(scope)}.`,
    );
  const given = scope as Record<string, unknown>;
  for (const key of Object.keys(given)) if (!isScopeId(key)) throw unknownKey(key);
  const parsed: { -readonly [K in keyof Scope]: string } = {};
  for (const id of scopeIds) {
    if (given[id] === undefined) continue;
    parsed[id] = parseScopeId(id, given[id]);
    if (options.supported && !options.supported.includes(id))
      throw unsupportedId(id, options.supported);
  }
  const required = options.require ?? [];
  if (Object.keys(parsed).length === 0 || required.some((id) => parsed[id] === undefined))
    throw scopeRequired(required);
  return parsed;
}

/** Checks one id by the rules of `parseScope`; `name` is what an error calls it. */
export function parseScopeId(name: string, value: unknown): string {
  if (typeof value !== "string")
    throw invalidInput(`${name} must be a string, not ${describeValue(value)}.`);
  if (value.trim() === "") throw invalidInput(`${name} must not be blank.`);
  if (value === "*") throw invalidInput(`${name} must not be "*": name one id.`);
  if (value.length > limits.idLength)
    throw invalidInput(
      `${name} has ${value.length} characters; at most ${limits.idLength} are allowed.`,
    );
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it refuses
  if (/[\u0000-\u001f\u007f-\u009f]/.test(value))
    throw invalidInput(`${name} must not contain control characters.`);
  if (!value.isWellFormed()) throw invalidInput(`${name} must be well-formed Unicode.`);
  return value;
}

/**
 * Joins a pinned scope with a requested one. An id that both have must be the same.
 *
 * @throws MemoryError `SCOPE_CONFLICT` where they differ, and whatever `parseScope` throws.
 */
export function mergeScopes(pinned: Scope, requested: Scope | undefined): Scope {
  const base = parseScope(pinned);
  if (requested === undefined) return base;
  const other = parseScope(requested);
  for (const id of scopeIds)
    if (base[id] !== undefined && other[id] !== undefined && base[id] !== other[id])
      throw new MemoryError(
        "SCOPE_CONFLICT",
        `[mem0-kit] This memory is pinned to another ${id} than the call asks for. Leave ${id} out of the call, or use a memory of that scope.`,
      );
  return { ...base, ...other };
}

/** The scope as a string, the same for the same ids and different for others. Wants a parsed scope. */
export function scopeKey(scope: Scope): string {
  return JSON.stringify(scopeIds.map((id) => scope[id] ?? null));
}

/** What `scopeMatches` may let through beyond the ids themselves. */
export interface ScopeMatchOptions {
  /** With user and agent in the scope: also records of that agent that have no user. @default false */
  readonly includeAgentMemories?: boolean;
}

/**
 * Tells whether a scope sees a record: the table of the contract, row by row.
 *
 * | scope asked | record's user / agent | seen |
 * | --- | --- | --- |
 * | user u | u / any | yes |
 * | user u | other or none / any | no |
 * | user u + agent a | u / a, or u / none | yes |
 * | user u + agent a | u / other agent | no |
 * | user u + agent a | none / a | with `includeAgentMemories`, for reading only |
 * | agent a | any / a | yes |
 *
 * App and run, where asked for, must be the same.
 */
export function scopeMatches(
  scope: Scope,
  record: Scope,
  options: ScopeMatchOptions = {},
): boolean {
  if (scope.appId !== undefined && record.appId !== scope.appId) return false;
  if (scope.runId !== undefined && record.runId !== scope.runId) return false;
  if (scope.userId === undefined)
    return scope.agentId === undefined || record.agentId === scope.agentId;
  if (record.userId === scope.userId)
    return (
      scope.agentId === undefined ||
      record.agentId === undefined ||
      record.agentId === scope.agentId
    );
  return (
    options.includeAgentMemories === true &&
    scope.agentId !== undefined &&
    record.userId === undefined &&
    record.agentId === scope.agentId
  );
}

function isScopeId(key: string): key is keyof Scope {
  return (scopeIds as readonly string[]).includes(key);
}

function unknownKey(key: string): MemoryError {
  return invalidInput(`scope has no id ${JSON.stringify(key)}; it takes ${scopeIds.join(", ")}.`);
}

function unsupportedId(id: string, supported: readonly string[]): MemoryError {
  return new MemoryError(
    "UNSUPPORTED",
    `[mem0-kit] This backend cannot keep ${id}; it takes ${supported.join(", ")}. Dropping it would leak, so nothing was done.`,
  );
}

function scopeRequired(required: readonly string[] = []): MemoryError {
  const wanted =
    required.length > 0 ? required.join(" and ") : `at least one of ${scopeIds.join(", ")}`;
  return new MemoryError(
    "SCOPE_REQUIRED",
    `[mem0-kit] A scope with ${wanted} is required, such as { userId: "alex" }.`,
  );
}
