import type { HistoryEntry, MemoryItem } from "../../memory.ts";
import { MemoryError } from "../../memory-error.ts";
import { scopeMatches } from "../../scope.ts";
import type { FakeRecord } from "../fake-store.ts";
import { type BrokenMemory, broken } from "./broken-memory.ts";
import { searchOver } from "./search-over.ts";

/** Faults of updating, deleting and their history. */
export const changeFaults: readonly BrokenMemory[] = [
  broken("lost-update", "update answers as if it had written", ({ memory, store }) => ({
    update: async (id, change, options) => {
      const before = store.records.get(id);
      const changed = await memory.update(id, change, options);
      if (before) store.records.set(id, before);
      return changed;
    },
  })),
  broken("update-without-history", "an update is not in the history", ({ memory }) => ({
    history: async (id, options) =>
      (await memory.history(id, options)).filter(({ event }) => event !== "UPDATE"),
  })),
  broken("update-moves-created-at", "update makes createdAt anew", ({ memory, store }) => ({
    update: async (id, change, options) => {
      const item = await memory.update(id, change, options);
      const moved = { ...item, createdAt: item.updatedAt };
      const record = store.records.get(id);
      if (record) store.records.set(id, { ...record, item: moved });
      return structuredClone(moved);
    },
  })),
  broken("metadata-merged", "update merges metadata", ({ memory }) => ({
    update: async (id, change, options) => {
      const old = change.metadata && (await memory.get(id, options))?.metadata;
      return memory.update(
        id,
        old ? { ...change, metadata: { ...old, ...change.metadata } } : change,
        options,
      );
    },
  })),
  broken("update-loses-metadata", "an update of the text empties the metadata", ({ memory }) => ({
    update: (id, change, options) =>
      memory.update(id, "text" in Object(change) ? { metadata: {}, ...change } : change, options),
  })),
  broken("expiration-kept", "expirationDate: null does not take the date away", ({ memory }) => ({
    update: async (id, change, options) => {
      const { expirationDate, ...rest } = change;
      const item = await memory.get(id, options);
      const kept = expirationDate === null ? item?.expirationDate : expirationDate;
      return memory.update(
        id,
        kept === undefined ? change : { ...rest, expirationDate: kept },
        options,
      );
    },
  })),
  broken("stale-search", "search goes on finding the text before an update", (parts) => {
    const { memory, store } = parts;
    const old = new Map<string, FakeRecord>();
    return {
      update: (id, change, options) => {
        const record = store.records.get(id);
        if (record && !old.has(id)) old.set(id, record);
        return memory.update(id, change, options);
      },
      search: async (query, options) => {
        const records = [...store.records.values()]
          .map((record) => old.get(record.item.id) ?? record)
          .filter(({ item }) => scopeMatches(Object(options?.scope), item, options));
        return searchOver(parts, records, query, options);
      },
    };
  }),
  broken("update-invents", "an update of an unknown id answers with a record", ({ memory }) => ({
    update: (id, change, options) =>
      memory.update(id, change, options).catch((error: unknown) => {
        if (!MemoryError.isInstance(error) || error.code !== "NOT_FOUND") throw error;
        return invent(id, String(change.text));
      }),
  })),
  broken("get-throws", "get throws NOT_FOUND in place of null", ({ memory }) => ({
    get: async (id, options) => {
      const item = await memory.get(id, options);
      if (item === null) throw new MemoryError("NOT_FOUND", "[mem0-kit] There is no such memory.");
      return item;
    },
  })),
  broken("zombie-delete", "search goes on finding what was deleted", (parts) => {
    const { memory, store } = parts;
    const dead: FakeRecord[] = [];
    return {
      delete: async (id, options) => {
        const record = store.records.get(id);
        const deleted = await memory.delete(id, options);
        if (deleted && record) dead.push(record);
        return deleted;
      },
      search: async (query, options) => {
        const records = [...store.records.values(), ...dead].filter(({ item }) =>
          scopeMatches(Object(options?.scope), item, options),
        );
        return searchOver(parts, records, query, options);
      },
    };
  }),
  broken("delete-says-true-twice", "delete of what is gone says true", ({ memory }) => {
    const gone = new Set<string>();
    return {
      delete: async (id, options) => {
        if (await memory.delete(id, options)) gone.add(id);
        return gone.has(id);
      },
    };
  }),
  broken("delete-all-too-many", "deleteAll erases a record of another scope", (parts) => ({
    deleteAll: async (options) => {
      const operation = await parts.memory.deleteAll(options);
      const [other] = parts.store.records.keys();
      if (other !== undefined) await parts.memory.delete(other);
      return operation;
    },
  })),
  broken("delete-all-too-few", "deleteAll leaves one record of several", ({ memory, store }) => ({
    deleteAll: async (options) => {
      const before = [...store.records];
      const operation = await memory.deleteAll(options);
      const [spared, ...others] = before.filter(([id]) => !store.records.has(id));
      if (spared && others.length > 0) store.records.set(...spared);
      return operation;
    },
  })),
  broken("delete-all-miscounts", "deleteAll counts one too many", ({ memory }) => ({
    deleteAll: async (options) => {
      const { deleted, ...operation } = await memory.deleteAll(options);
      return { ...operation, deleted: (deleted ?? 0) + 1 };
    },
  })),
  broken("delete-all-skips-expired", "deleteAll leaves what has expired", ({ memory, store }) => ({
    deleteAll: async (options) => {
      const expired = [...store.records].filter(([, { item }]) => item.expirationDate);
      const operation = await memory.deleteAll(options);
      for (const entry of expired) store.records.set(...entry);
      return operation;
    },
  })),
  broken("history-keeps-text", "the history tells the text of what was deleted", ({ memory }) => {
    const kept = new Map<string, HistoryEntry[]>();
    return {
      delete: async (id, options) => {
        kept.set(id, await memory.history(id));
        return memory.delete(id, options);
      },
      history: async (id, options) => {
        const entries = await memory.history(id, options);
        const old = kept.get(id);
        return old && entries.length > old.length ? [...old, ...entries.slice(-1)] : entries;
      },
    };
  }),
  broken("history-forgets-deletes", "what was deleted has no history", ({ memory }) => ({
    history: async (id, options) => {
      const entries = await memory.history(id, options);
      return entries.some(({ event }) => event === "DELETE") ? [] : entries;
    },
  })),
  broken("history-backwards", "the history comes newest first", ({ memory }) => ({
    history: async (id, options) => (await memory.history(id, options)).toReversed(),
  })),
  broken("history-lies", "history is declared and always empty", ({ memory }) => ({
    history: async (id, options) => {
      await memory.history(id, options);
      return [];
    },
  })),
];

function invent(id: string, text: string): MemoryItem {
  const now = new Date();
  return { id, memory: text, metadata: {}, categories: [], createdAt: now, updatedAt: now };
}
