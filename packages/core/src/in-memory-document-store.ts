import { invalidInput, parseObject } from "./checks.ts";
import type { DocumentStore, StoredDocument } from "./document-store.ts";
import type { JsonValue } from "./json-value.ts";
import type { CallOptions } from "./memory.ts";
import {
  compareDocuments,
  type ParsedDocumentKey,
  parseDocumentInput,
  parseDocumentKey,
  parseListDocuments,
  parseNamespace,
} from "./parse-document.ts";
import { runCall } from "./run-call.ts";

/** A document with its value as JSON text, so that neither side can change the other's. */
interface KeptDocument extends Omit<StoredDocument, "value"> {
  readonly json: string;
}

/** Keeps documents in this process's memory, for tests and for hosts that need no more. */
export function inMemoryDocumentStore(): DocumentStore {
  const scopes = new Map<string, Map<string, KeptDocument>>();

  return {
    put: (scope, document, options) =>
      change("put", options, () => {
        const { scopeKey, namespace, key, value } = parseDocumentInput(scope, document);
        const documents = scopes.get(scopeKey) ?? new Map<string, KeptDocument>();
        scopes.set(scopeKey, documents);
        const place = placeOf({ namespace, key });
        const updatedAt = new Date();
        const createdAt = documents.get(place)?.createdAt ?? updatedAt;
        const kept = { namespace, key, json: JSON.stringify(value), createdAt, updatedAt };
        documents.set(place, kept);
        return restore(kept);
      }),

    get: (scope, namespace, key, options) =>
      change("get", options, () => {
        const parsed = parseDocumentKey(scope, namespace, key);
        const kept = scopes.get(parsed.scopeKey)?.get(placeOf(parsed));
        return kept === undefined ? null : restore(kept);
      }),

    delete: (scope, namespace, key, options) =>
      change("delete", options, () => {
        const parsed = parseDocumentKey(scope, namespace, key);
        return scopes.get(parsed.scopeKey)?.delete(placeOf(parsed)) ?? false;
      }),

    list: (scope, prefix, options) =>
      runCall(options, async () => {
        const parsed = parseListDocuments(scope, prefix, options);
        const all = [...(scopes.get(parsed.scopeKey)?.values() ?? [])]
          .filter(({ namespace }) => parsed.prefix.every((part, at) => part === namespace[at]))
          .sort(compareDocuments);
        const after = parsed.cursor === undefined ? undefined : parseListCursor(parsed.cursor);
        const rest = after ? all.filter((one) => compareDocuments(one, after) > 0) : all;
        const page = rest.slice(0, parsed.pageSize);
        const last = page.at(-1);
        return {
          results: page.map(restore),
          total: all.length,
          nextCursor: last && rest.length > page.length ? placeOf(last) : null,
        };
      }),
  };
}

type Place = Pick<ParsedDocumentKey, "namespace" | "key">;

function change<T>(name: string, options: CallOptions | undefined, work: () => T): Promise<T> {
  return runCall(options, async () => {
    parseObject(`options of ${name}`, options, ["signal", "timeoutMs"]);
    return work();
  });
}

function placeOf({ namespace, key }: Place): string {
  return JSON.stringify([namespace, key]);
}

function parseListCursor(cursor: string): Place {
  try {
    const [namespace, key] = JSON.parse(cursor) as [unknown, unknown];
    return { namespace: parseNamespace("cursor", namespace), key: String(key) };
  } catch {
    throw invalidInput("cursor must be the nextCursor of the page before.");
  }
}

function restore({ json, namespace, createdAt, updatedAt, ...rest }: KeptDocument): StoredDocument {
  return {
    ...rest,
    namespace: [...namespace],
    value: JSON.parse(json) as JsonValue,
    createdAt: new Date(createdAt),
    updatedAt: new Date(updatedAt),
  };
}
