import {
  type MemoryDriver,
  MemoryError,
  parseRetention,
  parseScopeId,
  type Retention,
} from "@mem0-kit/core";
import { addMemories } from "./add-memories.ts";
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
import { createPartitionCache } from "./partition-cache.ts";
import { searchMemories } from "./search-memories.ts";
import type { Store } from "./store.ts";

/** Where the engine keeps its records and what it may use. */
export interface EngineDriverOptions {
  readonly store: Store;
  /** Name of the `Memory`. @default "engine" */
  readonly name?: string;
  /** Separates tenants of one store: nothing crosses it. @default "default" */
  readonly namespace?: string;
  /** What time it is. @default the system's clock */
  readonly clock?: () => Date;
  /** Bytes that cached search indexes may take. @default 64 MiB */
  readonly indexCacheBytes?: number;
  /**
   * Has what outlives these periods erased by itself, soon after the engine is made and then once a
   * day while it is open, in the background: with `{}` memories past their expiration date. It is
   * also what `admin.sweep` goes by. Without it nothing is erased by itself but idempotency keys,
   * after 30 days.
   */
  readonly retention?: Retention;
}

/** A driver whose admin is there and can export by batches. */
export interface EngineDriver extends MemoryDriver {
  readonly admin: EngineAdmin;
}

/** The engine as a driver for `defineMemory`. `close` closes the store. */
export function createEngineDriver(options: EngineDriverOptions): EngineDriver {
  const { store, clock = () => new Date() } = options;
  const namespace = parseScopeId("namespace", options.namespace ?? "default");
  const cache = createPartitionCache(namespace, options.indexCacheBytes ?? 64 * 1024 * 1024);
  const context: EngineContext = { store, namespace, cache, now: clock };
  const { idempotencyDays } = defaultRetention;
  const retention = options.retention && parseRetention(options.retention);
  const daily =
    retention === undefined ? { idempotencyDays } : { ...defaultRetention, ...retention };
  const stopSweeping = startDailySweep((signal) =>
    runSweep((place) => sweepBatch(context, place), daily, { signal }),
  );
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
