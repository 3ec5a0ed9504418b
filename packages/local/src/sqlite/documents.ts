import {
  type DocumentOrder,
  type DocumentStore,
  type JsonValue,
  parseDocumentInput,
  parseDocumentKey,
  parseListDocuments,
  parseNamespace,
  runCall,
  type StoredDocument,
} from "@mem0-kit/core";
import { invalidCursor } from "@mem0-kit/engine";
import type { Connection } from "./connection.ts";
import type { Erasures } from "./erasures.ts";
import { internNamespace, namespaceId } from "./namespaces.ts";
import { fromKeyBytes, fromPathBytes, pathRange, toKeyBytes, toPathBytes } from "./sort-bytes.ts";
import type { Transactions } from "./transactions.ts";

const columns = "id, path, key, created_at, updated_at, value";

interface DocumentRecord {
  readonly id: number;
  readonly path: Uint8Array;
  readonly key: Uint8Array;
  readonly created_at: number;
  readonly updated_at: number;
  readonly value: string;
}

/** A `DocumentStore` on table `documents`. */
export function sqliteDocuments(
  connection: Connection,
  transactions: Transactions,
  erasures: Erasures,
  namespace: string,
): DocumentStore {
  return {
    put: (scope, document, options) =>
      runCall(options, async () => {
        const parsed = parseDocumentInput(scope, document);
        const now = Date.now();
        const json = JSON.stringify(parsed.value);
        return transactions.write(() => {
          if (replaces(connection, namespace, parsed, json)) erasures.replaced();
          const record = connection.get<DocumentRecord>(
            `INSERT INTO documents (namespace, scope_key, path, key, created_at, updated_at, value)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (namespace, scope_key, path, key)
            DO UPDATE SET updated_at = excluded.updated_at, value = excluded.value
            RETURNING ${columns}`,
            internNamespace(connection, namespace),
            parsed.scopeKey,
            toPathBytes(parsed.namespace),
            toKeyBytes(parsed.key),
            now,
            now,
            json,
          );
          // An upsert with RETURNING always has its row.
          return toDocument(record as DocumentRecord);
        });
      }),

    get: (scope, path, key, options) =>
      runCall(options, async () => {
        const parsed = parseDocumentKey(scope, path, key);
        return transactions.read(() => {
          const record = connection.get<DocumentRecord>(
            `SELECT ${columns} FROM documents
            WHERE namespace = ? AND scope_key = ? AND path = ? AND key = ?`,
            namespaceId(connection, namespace),
            parsed.scopeKey,
            toPathBytes(parsed.namespace),
            toKeyBytes(parsed.key),
          );
          return record === undefined ? null : toDocument(record);
        });
      }),

    delete: (scope, path, key, options) =>
      runCall(options, async () => {
        const parsed = parseDocumentKey(scope, path, key);
        return transactions.write(() => {
          const deleted = connection.run(
            "DELETE FROM documents WHERE namespace = ? AND scope_key = ? AND path = ? AND key = ?",
            namespaceId(connection, namespace),
            parsed.scopeKey,
            toPathBytes(parsed.namespace),
            toKeyBytes(parsed.key),
          );
          if (deleted > 0) erasures.erased();
          return deleted > 0;
        });
      }),

    list: (scope, prefix, options) =>
      runCall(options, async () => {
        const parsed = parseListDocuments(scope, prefix, options);
        const order = orders[parsed.order];
        const after = order.after(parsed.cursor);
        return transactions.read(() =>
          listDocuments(connection, namespace, { ...parsed, order, after }),
        );
      }),
  };
}

/** Whether there is another value in the document's place. */
function replaces(
  connection: Connection,
  namespace: string,
  place: DocumentPlace & { readonly scopeKey: string },
  json: string,
): boolean {
  const known = connection.get<{ same: 0 | 1 }>(
    `SELECT value = ? AS same FROM documents
    WHERE namespace = ? AND scope_key = ? AND path = ? AND key = ?`,
    json,
    namespaceId(connection, namespace),
    place.scopeKey,
    toPathBytes(place.namespace),
    toKeyBytes(place.key),
  );
  return known?.same === 0;
}

interface ListInput {
  readonly scopeKey: string;
  readonly prefix: readonly string[];
  readonly pageSize: number;
  readonly order: Order;
  /** Of what `order.columns` names. */
  readonly after: readonly (number | Uint8Array)[];
}

interface DocumentPlace {
  readonly namespace: readonly string[];
  readonly key: string;
}

/** How a list is ordered and goes on. An upsert keeps the id, and a new one is above all others. */
interface Order {
  readonly columns: string;
  readonly places: string;
  readonly after: (cursor: string | undefined) => ListInput["after"];
  readonly cursor: (last: DocumentRecord) => string;
}

const orders: Readonly<Record<DocumentOrder, Order>> = {
  place: {
    columns: "path, key",
    places: "(?, ?)",
    after: (cursor) => {
      const parts = cursor === undefined ? [] : parseCursor(cursor, asNamespace);
      return [toPathBytes(parts.slice(0, -1)), toKeyBytes(parts.at(-1) ?? "")];
    },
    cursor: ({ path, key }) => JSON.stringify([...fromPathBytes(path), fromKeyBytes(key)]),
  },
  created: {
    columns: "id",
    places: "?",
    after: (cursor) => [cursor === undefined ? 0 : parseCursor(cursor, asId)],
    cursor: ({ id }) => JSON.stringify(id),
  },
};

function listDocuments(connection: Connection, namespace: string, input: ListInput) {
  const { order, after } = input;
  const { from, to } = pathRange(input.prefix);
  const within = "namespace = ? AND scope_key = ? AND path >= ? AND path < ?";
  const range = [namespaceId(connection, namespace), input.scopeKey, from, to] as const;
  const records = connection.all<DocumentRecord>(
    `SELECT ${columns} FROM documents WHERE ${within} AND (${order.columns}) > ${order.places}
    ORDER BY ${order.columns} LIMIT ?`,
    ...range,
    ...after,
    input.pageSize + 1,
  );
  const total = connection.get<{ count: number }>(
    `SELECT count(*) AS count FROM documents WHERE ${within}`,
    ...range,
  );
  const page = records.slice(0, input.pageSize);
  const last = records.length > page.length ? page.at(-1) : undefined;
  return {
    results: page.map(toDocument),
    total: total?.count ?? 0,
    nextCursor: last === undefined ? null : order.cursor(last),
  };
}

function toDocument(record: DocumentRecord): StoredDocument {
  return {
    namespace: fromPathBytes(record.path),
    key: fromKeyBytes(record.key),
    value: JSON.parse(record.value) as JsonValue,
    createdAt: new Date(record.created_at),
    updatedAt: new Date(record.updated_at),
  };
}

function parseCursor<T>(cursor: string, parse: (value: unknown) => T): T {
  try {
    return parse(JSON.parse(cursor));
  } catch {
    throw invalidCursor();
  }
}

function asNamespace(value: unknown): readonly string[] {
  return parseNamespace("cursor", value);
}

function asId(value: unknown): number {
  if (Number.isSafeInteger(value)) return value as number;
  throw invalidCursor();
}
