import {
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

const columns = "path, key, created_at, updated_at, value";

interface DocumentRecord {
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
        const after = parsed.cursor === undefined ? undefined : parseCursor(parsed.cursor);
        return transactions.read(() => listDocuments(connection, namespace, { ...parsed, after }));
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
  readonly after: DocumentPlace | undefined;
}

interface DocumentPlace {
  readonly namespace: readonly string[];
  readonly key: string;
}

function listDocuments(connection: Connection, namespace: string, input: ListInput) {
  const { from, to } = pathRange(input.prefix);
  const { after = { namespace: [], key: "" } } = input;
  const within = "namespace = ? AND scope_key = ? AND path >= ? AND path < ?";
  const range = [namespaceId(connection, namespace), input.scopeKey, from, to] as const;
  const records = connection.all<DocumentRecord>(
    `SELECT ${columns} FROM documents WHERE ${within} AND (path, key) > (?, ?)
    ORDER BY path, key LIMIT ?`,
    ...range,
    toPathBytes(after.namespace),
    toKeyBytes(after.key),
    input.pageSize + 1,
  );
  const total = connection.get<{ count: number }>(
    `SELECT count(*) AS count FROM documents WHERE ${within}`,
    ...range,
  );
  const results = records.slice(0, input.pageSize).map(toDocument);
  const last = records.length > input.pageSize ? results.at(-1) : undefined;
  return {
    results,
    total: total?.count ?? 0,
    nextCursor: last === undefined ? null : JSON.stringify([...last.namespace, last.key]),
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

function parseCursor(cursor: string): DocumentPlace {
  try {
    const parts = parseNamespace("cursor", JSON.parse(cursor));
    return { namespace: parts.slice(0, -1), key: parts.at(-1) ?? "" };
  } catch {
    throw invalidCursor();
  }
}
