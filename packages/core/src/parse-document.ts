import {
  describeValue,
  invalidInput,
  parseChoice,
  parseCursor,
  parseObject,
  parsePageSize,
} from "./checks.ts";
import type { DocumentOrder } from "./document-store.ts";
import type { JsonValue } from "./json-value.ts";
import { limits } from "./limits.ts";
import { parseDocumentValue } from "./parse-json.ts";
import { parseScope, scopeKey } from "./scope.ts";

/** A document's place as stores keep it. */
export interface ParsedDocumentKey {
  /** `scopeKey` of the scope. */
  readonly scopeKey: string;
  readonly namespace: readonly string[];
  readonly key: string;
}

/** Checks where a document is. */
export function parseDocumentKey(
  scope: unknown,
  namespace: unknown,
  key: unknown,
): ParsedDocumentKey {
  const owner = scopeKey(parseScope(scope));
  const parts = parseNamespace("namespace", namespace);
  if (parts.length === 0) throw invalidInput("namespace must have at least one part.");
  return { scopeKey: owner, namespace: parts, key: parseName("key", key) };
}

/** Checks the arguments of `DocumentStore.put`; the value is a copy. */
export function parseDocumentInput(
  scope: unknown,
  document: unknown,
): ParsedDocumentKey & { readonly value: JsonValue } {
  const { namespace, key, value } = parseObject("a document", document, [
    "namespace",
    "key",
    "value",
  ]);
  return {
    ...parseDocumentKey(scope, namespace, key),
    value: parseDocumentValue("value", value),
  };
}

/** Checks the arguments of `DocumentStore.list`. */
export function parseListDocuments(
  scope: unknown,
  prefix: unknown,
  options: unknown,
): {
  readonly scopeKey: string;
  readonly prefix: readonly string[];
  readonly cursor?: string;
  readonly order: DocumentOrder;
  readonly pageSize: number;
} {
  const names = ["cursor", "order", "pageSize", "signal", "timeoutMs"] as const;
  const given = parseObject("options of list", options, names);
  return {
    scopeKey: scopeKey(parseScope(scope)),
    prefix: parseNamespace("prefix", prefix),
    ...(given.cursor === undefined ? {} : { cursor: parseCursor(given.cursor) }),
    order: parseChoice("order", given.order ?? "place", ["place", "created"]),
    pageSize: parsePageSize(given.pageSize),
  };
}

/** Checks a namespace or a prefix of one, which may be empty. */
export function parseNamespace(name: string, namespace: unknown): readonly string[] {
  if (!Array.isArray(namespace))
    throw invalidInput(`${name} must be a list of names, not ${describeValue(namespace)}.`);
  if (namespace.length > limits.namespaceParts)
    throw invalidInput(
      `${name} has at most ${limits.namespaceParts} parts, not ${namespace.length}.`,
    );
  return Array.from(namespace, (part, index) => parseName(`${name}[${index}]`, part));
}

/** Compares two places in the order of `list`: part by part by code units, then by key. */
export function compareDocuments(left: DocumentPlace, right: DocumentPlace): number {
  const length = Math.min(left.namespace.length, right.namespace.length);
  for (let index = 0; index < length; index++) {
    const order = compareText(left.namespace[index], right.namespace[index]);
    if (order !== 0) return order;
  }
  return left.namespace.length - right.namespace.length || compareText(left.key, right.key);
}

type DocumentPlace = Pick<ParsedDocumentKey, "namespace" | "key">;

function compareText(left = "", right = ""): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function parseName(name: string, value: unknown): string {
  if (typeof value !== "string")
    throw invalidInput(`${name} must be a string, not ${describeValue(value)}.`);
  if (value === "" || value.length > limits.idLength)
    throw invalidInput(`${name} must have 1 to ${limits.idLength} characters.`);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it refuses
  if (/[\u0000-\u001f\u007f-\u009f]/.test(value))
    throw invalidInput(`${name} must not contain control characters.`);
  if (!value.isWellFormed()) throw invalidInput(`${name} must be well-formed Unicode.`);
  return value;
}
