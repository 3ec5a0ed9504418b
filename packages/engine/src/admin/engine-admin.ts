import {
  type EntityType,
  type MemoryAdmin,
  type MemoryCapabilities,
  MemoryError,
  type Operation,
  type PageOptions,
  parseGetAll,
  parseScope,
  parseScopeId,
  type Retention,
  runCall,
  type Scope,
} from "@mem0-kit/core";
import { deleteAllMemories, withOwners } from "../change-memories.ts";
import type { EngineContext } from "../engine-context.ts";
import { listMemories } from "../list-memories.ts";
import { deleteMany, updateMany } from "./change-many.ts";
import { defaultRetention } from "./default-retention.ts";
import { type ExportBatch, type ExportPlace, exportAll, exportBatch } from "./export-records.ts";
import { importRecords } from "./import-records.ts";
import { reindex } from "./reindex.ts";
import { runSweep } from "./run-sweep.ts";
import { type SweepBatch, type SweepPlace, sweepBatch } from "./sweep.ts";

/** An admin that can also export by batches, for where an iterable cannot go. */
export type EngineAdmin = MemoryAdmin &
  Required<Pick<MemoryAdmin, "reindex">> & {
    /** The next records of an export, up to 500. */
    exportBatch(place: ExportPlace): Promise<ExportBatch>;
    /** The next part of a sweep; what its retention does not say is as the engine's options say. */
    sweepBatch(place: SweepPlace): Promise<SweepBatch>;
  };

/** Makes the admin of an engine. */
export function createEngineAdmin(
  context: EngineContext,
  capabilities: MemoryCapabilities,
  retention: Retention = {},
): EngineAdmin {
  const { store, namespace, cache, now } = context;

  /** By the rules of `getAll`, which has the scope that an admin's lists are without. */
  function parsePage(options: PageOptions = {}, more: { readonly filters?: unknown } = {}) {
    const { signal, timeoutMs, ...place } = options;
    const asked = { ...place, ...more, scope: { userId: "any" } };
    const { scope, includeExpired, ...page } = parseGetAll(asked, capabilities);
    return page;
  }

  async function erase(scope: Scope | undefined): Promise<Operation> {
    const deleted = await store.write((writer) => writer.erase(namespace, scope, now().getTime()));
    cache.forget(namespace);
    return { status: "succeeded", deleted };
  }

  function nextSweepBatch(place: SweepPlace): Promise<SweepBatch> {
    const asked = { ...defaultRetention, ...retention, ...place.retention };
    return sweepBatch(context, { ...place, retention: asked });
  }

  return {
    query: (filters, options) =>
      runCall(options, async () => {
        const page = parsePage(options, filters === undefined ? {} : { filters });
        return store.read((reader) => listMemories(reader, namespace, page));
      }),
    entities: (options) =>
      runCall(options, async () => {
        const page = parsePage(options);
        return store.read((reader) => pageOf((place) => reader.entities(namespace, place), page));
      }),
    historyFeed: (options) =>
      runCall(options, async () => {
        const page = parsePage(options);
        return store.read(async (reader) => {
          const found = await pageOf((place) => reader.historyFeed(namespace, place), page);
          return { ...found, results: await withOwners(reader, namespace, found.results) };
        });
      }),
    deleteEntity: async (type, id) => deleteAllMemories(context, entityScope(type, id)),
    updateMany: (items) => updateMany(context, capabilities, items),
    deleteMany: (ids) => deleteMany(context, ids),
    export: (options) => exportAll(context, options),
    exportBatch: (place) => exportBatch(context, place),
    import: (records, options) => importRecords(context, capabilities, records, options),
    stats: async () => store.stats(namespace),
    verify: async () => store.verify(),
    erase: (scope, options) =>
      runCall(options, async () => erase(parseScope(scope, { supported: capabilities.scopeIds }))),
    wipe: () => erase(undefined),
    sweep: (asked, options) => runSweep(nextSweepBatch, asked, options),
    sweepBatch: nextSweepBatch,
    reindex: (options) => reindex(context, options),
    ...maintenanceOf(context),
  };
}

/** What the store can do to the whole of it, where it can. */
function maintenanceOf({
  store,
  cache,
}: EngineContext): Pick<MemoryAdmin, "backup" | "restore" | "vacuum"> {
  const { maintenance } = store;
  if (maintenance === undefined) return {};
  return {
    backup: (path, options) => maintenance.backup(path, options),
    // What was erased by it must not stay in memory, whatever the namespace.
    restore: (path, options) => maintenance.restore(path, options).finally(() => cache.forget()),
    vacuum: (options) => runCall(options, () => maintenance.vacuum()),
  };
}

/** A page by number of a list that the store gives by cursor: the pages before it are read through. */
async function pageOf<T extends { readonly nextCursor: string | null }>(
  read: (place: { readonly cursor?: string; readonly pageSize: number }) => T | Promise<T>,
  { page = 1, cursor, pageSize }: { page?: number; cursor?: string; pageSize: number },
): Promise<T | { results: []; total: null; nextCursor: null }> {
  let result = await read(cursor === undefined ? { pageSize } : { cursor, pageSize });
  for (let number = 1; number < page; number++) {
    if (result.nextCursor === null) return { results: [], total: null, nextCursor: null };
    result = await read({ cursor: result.nextCursor, pageSize });
  }
  return result;
}

function entityScope(type: EntityType, id: string): Scope {
  if (type !== "user" && type !== "agent" && type !== "app" && type !== "run")
    throw new MemoryError(
      "INVALID_INPUT",
      "[mem0-kit] The type of an entity must be user, agent, app or run.",
    );
  return { [`${type}Id`]: parseScopeId(`${type} id`, id) };
}
