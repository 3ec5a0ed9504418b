import {
  inMemoryTranscriptStore,
  parseScope,
  type Scope,
  scopeKey,
  type TranscriptStore,
} from "@mem0-kit/core";

/** Keeps each exact scope in a store of its own, so that a scope can be erased as a whole. */
export function scopedTranscripts(stores: Map<string, TranscriptStore>): TranscriptStore {
  function storeOf(scope: Scope): TranscriptStore {
    const key = scopeKey(parseScope(scope));
    const present = stores.get(key);
    if (present !== undefined) return present;
    const created = inMemoryTranscriptStore();
    stores.set(key, created);
    return created;
  }

  return {
    read: async (key, options) => storeOf(key.scope).read(key, options),
    append: async (key, entries, options) => storeOf(key.scope).append(key, entries, options),
    replace: async (key, entries, options) => storeOf(key.scope).replace(key, entries, options),
    insert: async (key, index, entry, options) =>
      storeOf(key.scope).insert(key, index, entry, options),
    removeAt: async (key, index, options) => storeOf(key.scope).removeAt(key, index, options),
    clear: async (key, options) => storeOf(key.scope).clear(key, options),
    list: async (scope, options) => storeOf(scope).list(scope, options),
  };
}
