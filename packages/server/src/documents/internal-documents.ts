import type { DocumentStore, JsonValue, Scope, StoredDocument } from "@mem0-kit/core";

/** The server's own documents, of which no request can name the scope. */
export interface InternalDocuments {
  put(path: readonly string[], key: string, value: JsonValue): Promise<StoredDocument>;
  /** `null` where there is none. */
  get(path: readonly string[], key: string): Promise<StoredDocument | null>;
  /** `false` where there was none. */
  delete(path: readonly string[], key: string): Promise<boolean>;
  /** All documents at or under a path, as they were made. */
  all(prefix: readonly string[]): Promise<StoredDocument[]>;
  /** Deletes all that is at or under a path. */
  clear(prefix: readonly string[]): Promise<void>;
}

const scope: Scope = { appId: "mem0-kit-server" };

/** The part of a document store that the server keeps its own things in. */
export function internalDocuments(documents: DocumentStore): InternalDocuments {
  const all = async (prefix: readonly string[]) => {
    const found: StoredDocument[] = [];
    let cursor: string | null = null;
    do {
      const options = { order: "created", pageSize: 200 } as const;
      const page = await documents.list(scope, prefix, cursor ? { ...options, cursor } : options);
      found.push(...page.results);
      cursor = page.nextCursor;
    } while (cursor !== null);
    return found;
  };

  return {
    put: (namespace, key, value) => documents.put(scope, { namespace, key, value }),
    get: (namespace, key) => documents.get(scope, namespace, key),
    delete: (namespace, key) => documents.delete(scope, namespace, key),
    all,
    async clear(prefix) {
      for (const { namespace, key } of await all(prefix))
        await documents.delete(scope, namespace, key);
    },
  };
}
