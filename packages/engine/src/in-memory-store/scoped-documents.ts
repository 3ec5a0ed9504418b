import {
  type DocumentStore,
  inMemoryDocumentStore,
  parseScope,
  type Scope,
  scopeKey,
} from "@mem0-kit/core";

/** Keeps each exact scope in a store of its own, so that a scope can be erased as a whole. */
export function scopedDocuments(stores: Map<string, DocumentStore>): DocumentStore {
  function storeOf(scope: Scope): DocumentStore {
    const key = scopeKey(parseScope(scope));
    const present = stores.get(key);
    if (present !== undefined) return present;
    const created = inMemoryDocumentStore();
    stores.set(key, created);
    return created;
  }

  return {
    put: async (scope, document, options) => storeOf(scope).put(scope, document, options),
    get: async (scope, path, key, options) => storeOf(scope).get(scope, path, key, options),
    delete: async (scope, path, key, options) => storeOf(scope).delete(scope, path, key, options),
    list: async (scope, prefix, options) => storeOf(scope).list(scope, prefix, options),
  };
}
