import { invalidInput, parseObject } from "./checks.ts";
import type { DocumentOrder, DocumentStore, StoredDocument } from "./document-store.ts";
import type { JsonValue } from "./json-value.ts";
import type { CallOptions } from "./memory.ts";
import type { MemoryError } from "./memory-error.ts";
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
  /** Grows with every document that is made. */
  readonly sequence: number;
}

/** Keeps documents in this process's memory, for tests and for hosts that need no more. */
export function inMemoryDocumentStore(): DocumentStore {
  const scopes = new Map<string, Map<string, KeptDocument>>();
  let made = 0;

  return {
    put: (scope, document, options) =>
      change("put", options, () => {
        const { scopeKey, namespace, key, value } = parseDocumentInput(scope, document);
        const documents = scopes.get(scopeKey) ?? new Map<string, KeptDocument>();
        scopes.set(scopeKey, documents);
        const place = placeOf({ namespace, key });
        const updatedAt = new Date();
        const { createdAt, sequence } = documents.get(place) ?? {
          createdAt: updatedAt,
          sequence: ++made,
        };
        const json = JSON.stringify(value);
        const kept = { namespace, key, json, createdAt, updatedAt, sequence };
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
        const { compare, parseAfter, cursorOf } = orders[parsed.order];
        const all = [...(scopes.get(parsed.scopeKey)?.values() ?? [])]
          .filter(({ namespace }) => parsed.prefix.every((part, at) => part === namespace[at]))
          .sort(compare);
        const after = parsed.cursor === undefined ? undefined : parseAfter(parsed.cursor);
        const rest = after ? all.filter((one) => compare(one, after) > 0) : all;
        const page = rest.slice(0, parsed.pageSize);
        const last = page.at(-1);
        return {
          results: page.map(restore),
          total: all.length,
          nextCursor: last && rest.length > page.length ? cursorOf(last) : null,
        };
      }),
  };
}

type Place = Pick<ParsedDocumentKey, "namespace" | "key">;
type Spot = Place & Pick<KeptDocument, "sequence">;

interface Order {
  readonly compare: (left: Spot, right: Spot) => number;
  readonly cursorOf: (last: Spot) => string;
  readonly parseAfter: (cursor: string) => Spot;
}

const orders: Readonly<Record<DocumentOrder, Order>> = {
  place: {
    compare: compareDocuments,
    cursorOf: placeOf,
    parseAfter: (cursor) => {
      const [namespace, key] = parseParts(cursor);
      return { namespace: parseNamespace("cursor", namespace), key: String(key), sequence: 0 };
    },
  },
  created: {
    compare: (left, right) => left.sequence - right.sequence,
    cursorOf: ({ sequence }) => JSON.stringify([sequence]),
    parseAfter: (cursor) => {
      const [sequence] = parseParts(cursor);
      if (typeof sequence !== "number") throw invalidCursor();
      return { namespace: [], key: "", sequence };
    },
  },
};

function change<T>(name: string, options: CallOptions | undefined, work: () => T): Promise<T> {
  return runCall(options, async () => {
    parseObject(`options of ${name}`, options, ["signal", "timeoutMs"]);
    return work();
  });
}

function placeOf({ namespace, key }: Place): string {
  return JSON.stringify([namespace, key]);
}

function parseParts(cursor: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(cursor);
    if (Array.isArray(parts)) return parts;
  } catch {}
  throw invalidCursor();
}

function invalidCursor(): MemoryError {
  return invalidInput("cursor must be the nextCursor of the page before, in the same order.");
}

function restore({ namespace, key, json, createdAt, updatedAt }: KeptDocument): StoredDocument {
  return {
    namespace: [...namespace],
    key,
    value: JSON.parse(json) as JsonValue,
    createdAt: new Date(createdAt),
    updatedAt: new Date(updatedAt),
  };
}
