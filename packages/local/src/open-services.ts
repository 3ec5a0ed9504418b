import type { MemoryRecord, Scope } from "@mem0-kit/core";
import {
  createEngineDriver,
  createPartitionCache,
  type EngineDriver,
  type PartitionCache,
  startDailySweep,
} from "@mem0-kit/engine";
import { createLongWork, type WorkerLongWork } from "./create-long-work.ts";
import type { WorkCall } from "./long-work.ts";
import type { Services, WorkerSettings } from "./protocol.ts";
import { reindexInBackground } from "./reindex-in-background.ts";
import { remoteDriver, remoteQueue } from "./remote-services.ts";
import { type SqliteStore, sqliteStore } from "./sqlite/sqlite-store.ts";

/** Search indexes of all namespaces together. */
const indexCacheBytes = 64 * 1024 * 1024;

/** Namespaces whose services are kept; to make them anew costs little. */
const mostNamespaces = 256;

/** Gives a service, as it is for a namespace. */
export type OpenedServices = (
  namespace: string,
  service: keyof Services,
) => Services[keyof Services];

/** Opens the file. */
export function openServices(settings: WorkerSettings): OpenedServices {
  const { path, durability } = settings;
  const store = sqliteStore({ path, ...(durability === undefined ? {} : { durability }) });
  const indexCache = createPartitionCache(indexCacheBytes);
  const opened = new Map<string, Opened>();
  const background = reindexInBackground(store, driverOf);
  const onRestored = () => [...opened.keys()].forEach(background.start);
  const longWork = createLongWork({ onRestored });
  const stopSweeping = startDailySweep((signal) => sweep(store, settings, driverOf, signal));

  function open(namespace: string): Opened {
    const known = opened.get(namespace);
    const found = known ?? openNamespace({ store, indexCache, longWork }, settings, namespace);
    // The one used last is the last one.
    opened.delete(namespace);
    opened.set(namespace, found);
    const [oldest] = opened.keys();
    if (opened.size > mostNamespaces && oldest !== undefined) opened.delete(oldest);
    if (known === undefined) background.start(namespace);
    return found;
  }

  function driverOf(namespace: string): EngineDriver {
    return open(namespace).driver;
  }

  async function close(): Promise<void> {
    stopSweeping();
    await Promise.all([longWork.end(), background.stop()]);
    await store.close();
  }

  const shared = {
    queue: remoteQueue(store, driverOf),
    rateLimiter: store.rateLimiter,
    file: { namespaces: store.namespaces, stats: store.fileStats, close },
  };
  return (namespace, service) =>
    isShared(service) ? shared[service] : open(namespace).services[service];
}

interface Opened {
  readonly driver: EngineDriver;
  readonly services: Omit<Services, SharedService>;
}

type SharedService = "queue" | "rateLimiter" | "file";

function isShared(service: keyof Services): service is SharedService {
  return service === "queue" || service === "rateLimiter" || service === "file";
}

interface Shared {
  readonly store: SqliteStore;
  readonly indexCache: PartitionCache;
  readonly longWork: WorkerLongWork;
}

function openNamespace(
  { store, indexCache, longWork }: Shared,
  { retention }: WorkerSettings,
  namespace: string,
): Opened {
  const driver = createEngineDriver({
    store,
    namespace,
    name: "local",
    indexCache,
    sweeps: "none",
    ...(retention === undefined ? {} : { retention }),
  });
  const services = {
    memory: remoteDriver(driver),
    admin: {
      ...driver.admin,
      importBatch: (records: readonly MemoryRecord[], scope: Scope | undefined) =>
        driver.admin.import(records, scope === undefined ? {} : { scope }),
    },
    work: { ...longWork, start: (call: WorkCall) => longWork.start(driver.admin, call) },
    transcripts: store.transcripts(namespace),
    documents: store.documents(namespace),
  };
  return { driver, services };
}

async function sweep(
  store: SqliteStore,
  { namespace }: WorkerSettings,
  driverOf: (namespace: string) => EngineDriver,
  signal: AbortSignal,
): Promise<void> {
  const names = namespace === undefined ? await store.namespaces() : [namespace];
  for (const name of names) if (!signal.aborted) await driverOf(name).sweepDaily(signal);
  if (!signal.aborted) await store.jobs.sweep();
}
