import {
  type AddResult,
  type MemoryDriver,
  MemoryError,
  type ParsedAdd,
  parseRetention,
  parseScopeId,
  type Retention,
} from "@mem0-kit/core";
import { type AddRecord, addMemories, addOnce } from "./add-memories.ts";
import { startDailySweep } from "./admin/daily-sweep.ts";
import { defaultRetention } from "./admin/default-retention.ts";
import { createEngineAdmin, type EngineAdmin } from "./admin/engine-admin.ts";
import { runSweep } from "./admin/run-sweep.ts";
import { sweepBatch } from "./admin/sweep.ts";
import {
  deleteAllMemories,
  deleteMemory,
  findRow,
  readHistory,
  updateMemory,
} from "./change-memories.ts";
import { engineCapabilities } from "./engine-capabilities.ts";
import type { EngineContext } from "./engine-context.ts";
import { listMemories } from "./list-memories.ts";
import { toMemoryItem } from "./memory-item.ts";
import { createPartitionCache, type PartitionCache } from "./partition-cache.ts";
import { searchMemories } from "./search-memories.ts";
import type { Store } from "./store.ts";

const defaultCacheBytes = 64 * 1024 * 1024;

/** Where the engine keeps its records and what it may use. */
export interface EngineDriverOptions {
  readonly store: Store;
  /** Name of the `Memory`. @default "engine" */
  readonly name?: string;
  /** Separates tenants of one store: nothing crosses it. @default "default" */
  readonly namespace?: string;
  /** What time it is. @default the system's clock */
  readonly clock?: () => Date;
  /** Bytes that cached search indexes may take, without `indexCache`. @default 64 MiB */
  readonly indexCacheBytes?: number;
  /** Cached search indexes of several engines over one store. @default one of its own */
  readonly indexCache?: PartitionCache;
  /**
   * Has what outlives these periods erased by itself, soon after the engine is made and then once a
   * day while it is open, in the background: with `{}` memories past their expiration date. It is
   * also what `admin.sweep` goes by. Without it nothing is erased by itself but idempotency keys,
   * after 30 days.
   */
  readonly retention?: Retention;
  /** `none` leaves the daily run to who makes many engines: see `sweepDaily`. @default "daily" */
  readonly sweeps?: "daily" | "none";
}

/** A driver whose admin is there and can export by batches. */
export interface EngineDriver extends MemoryDriver {
  readonly admin: EngineAdmin;
  /**
   * An add whose happening is recorded in the same transaction, so that it never happens twice.
   * `record` works on the store's own database.
   */
  addOnce(input: ParsedAdd, record: AddRecord): Promise<AddResult>;
  /** Erases what is erased by itself once a day. */
  sweepDaily(signal: AbortSignal): Promise<unknown>;
}

/** The engine as a driver for `defineMemory`. `close` closes the store. */
export function createEngineDriver(options: EngineDriverOptions): EngineDriver {
  const { store, clock = () => new Date() } = options;
  const namespace = parseScopeId("namespace", options.namespace ?? "default");
  const cache =
    options.indexCache ?? createPartitionCache(options.indexCacheBytes ?? defaultCacheBytes);
  const context: EngineContext = { store, namespace, cache, now: clock };
  const { idempotencyDays } = defaultRetention;
  const retention = options.retention && parseRetention(options.retention);
  const daily =
    retention === undefined ? { idempotencyDays } : { ...defaultRetention, ...retention };
  const sweepDaily = (signal: AbortSignal) =>
    runSweep((place) => sweepBatch(context, place), daily, { signal });
  const stopSweeping = options.sweeps === "none" ? () => {} : startDailySweep(sweepDaily);
  return {
    name: options.name ?? "engine",
    capabilities: engineCapabilities,
    add: (input) => addMemories(context, input),
    search: (input) => searchMemories(context, input),
    async get(id, scope) {
      const row = await store.read((reader) => findRow(reader, namespace, id, scope));
      return row === undefined ? null : toMemoryItem(row);
    },
    getAll({ includeExpired, ...input }) {
      const notExpiredOn = includeExpired ? {} : { notExpiredOn: dayOf(clock()) };
      return store.read((reader) => listMemories(reader, namespace, { ...input, ...notExpiredOn }));
    },
    update: (id, change, scope) =>
      store.write((writer) => updateMemory(context, writer, id, change, scope)),
    delete: (id, scope) => store.write((writer) => deleteMemory(context, writer, id, scope)),
    deleteAll: (scope) => deleteAllMemories(context, scope),
    history: (id, scope) => store.read((reader) => readHistory(reader, namespace, id, scope)),
    async waitFor() {
      throw unknownEvent();
    },
    async close() {
      stopSweeping();
      await store.close();
    },
    admin: createEngineAdmin(context, engineCapabilities, retention),
    addOnce: (input, record) => addOnce(context, input, record),
    sweepDaily,
  };
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function unknownEvent(): MemoryError {
  return new MemoryError(
    "NOT_FOUND",
    "[mem0-kit] There is no such event. The engine is done when add returns, so there is nothing to wait for.",
  );
}
