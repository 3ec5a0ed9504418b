import type {
  GetOperation,
  ListNamespacesOperation,
  MatchCondition,
  Operation,
  PutOperation,
  SearchOperation,
} from "@langchain/langgraph-checkpoint";
import {
  type JsonValue,
  limits,
  MemoryError,
  parseDocumentInput,
  parseDocumentKey,
  parseNamespace,
  repairText,
  type Scope,
} from "@mem0-kit/core";
import { checkNamespace } from "./check-namespace.ts";
import type { Place } from "./place.ts";
import type { ScopeResolver } from "./scope-resolver.ts";
import { searchableText } from "./searchable-text.ts";
import { withoutUndefined } from "./without-undefined.ts";

/** An operation that was found to be sound, with the scope that it is about. */
export type ParsedOperation = Get | Search | Put | ListNamespaces;

export interface Get extends Place {
  readonly kind: "get";
  readonly scope: Scope;
}

export interface Search {
  readonly kind: "search";
  readonly scope: Scope;
  readonly prefix: readonly string[];
  readonly filter: Readonly<Record<string, unknown>>;
  /** Blank where the result is not ranked. */
  readonly query: string;
  readonly limit: number;
  readonly offset: number;
}

export interface Put extends Place {
  readonly kind: "put";
  readonly scope: Scope;
  /** `null` deletes. */
  readonly value: JsonValue;
  /** What is searched; `undefined` where the item is in no ranked search. */
  readonly text: string | undefined;
}

export interface ListNamespaces {
  readonly kind: "list";
  readonly scope: Scope;
  readonly conditions: readonly MatchCondition[];
  readonly maxDepth: number | undefined;
  readonly limit: number | undefined;
  readonly offset: number;
}

export interface ParseContext {
  readonly scopeOf: ScopeResolver;
  readonly text: ((value: JsonValue) => string | undefined) | undefined;
}

/**
 * Checks one operation of a batch; nothing of the batch is done before all are.
 *
 * @throws InvalidNamespaceError as the peer's own stores do.
 * @throws MemoryError `INVALID_INPUT` for a name or value that cannot be kept; what a scope fails with.
 */
export async function parseOperation(
  operation: Operation,
  context: ParseContext,
): Promise<ParsedOperation> {
  if ("namespacePrefix" in operation) return parseSearch(operation, context);
  if ("value" in operation) return parsePut(operation, context);
  if ("namespace" in operation) return parseGet(operation, context);
  return parseList(operation, context);
}

async function parseGet({ namespace, key }: GetOperation, { scopeOf }: ParseContext): Promise<Get> {
  await checkNamespace(namespace);
  const scope = scopeOf(namespace);
  return { kind: "get", scope, ...parseDocumentKey(scope, namespace, key) };
}

async function parsePut(operation: PutOperation, { scopeOf, text }: ParseContext): Promise<Put> {
  const { namespace, key, index } = operation;
  // A copy, before the caller can go on and change it.
  const given = withoutUndefined(operation.value);
  await checkNamespace(namespace);
  const scope = scopeOf(namespace);
  const { value, ...place } = parseDocumentInput(scope, { namespace, key, value: given });
  const searched = value === null ? undefined : searchableText(value, index, text);
  return { kind: "put", scope, ...place, value, text: searched };
}

async function parseSearch(operation: SearchOperation, { scopeOf }: ParseContext): Promise<Search> {
  const { namespacePrefix, filter, limit, offset, query } = operation;
  const prefix = parseNamespace("namespacePrefix", namespacePrefix);
  if (prefix.length > 0) await checkNamespace(namespacePrefix);
  if (query !== undefined && query !== null && typeof query !== "string")
    throw new MemoryError("INVALID_INPUT", "[mem0-kit] query must be a string. Give it as one.");
  const searched = repairText((query ?? "").slice(0, maxQueryChars));
  return {
    kind: "search",
    scope: scopeOf(prefix),
    prefix,
    filter: filter ?? {},
    query: searched.trim() === "" ? "" : searched,
    limit: limit ?? 10,
    offset: offset ?? 0,
  };
}

async function parseList(
  operation: ListNamespacesOperation,
  { scopeOf }: ParseContext,
): Promise<ListNamespaces> {
  const { matchConditions, maxDepth, limit, offset } = operation;
  const conditions = matchConditions ?? [];
  const unknown = conditions.find(({ matchType }) => !matchTypes.includes(matchType));
  if (unknown !== undefined)
    throw new MemoryError(
      "INVALID_INPUT",
      `[mem0-kit] matchType must be prefix or suffix, not ${JSON.stringify(unknown.matchType)}. Use one of them.`,
    );
  const { path } = conditions.find(({ matchType }) => matchType === "prefix") ?? { path: [] };
  return {
    kind: "list",
    scope: scopeOf(path),
    conditions,
    maxDepth,
    limit,
    offset: offset ?? 0,
  };
}

/** Fits the bound of a query whatever the characters are. */
const maxQueryChars = Math.floor(limits.queryBytes / 3);

const matchTypes: readonly string[] = ["prefix", "suffix"];
