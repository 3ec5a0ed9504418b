import { MemoryError } from "@mem0-kit/core";
import { createEngineDriver, type EngineDriver } from "@mem0-kit/engine";
import { createJobs } from "./create-jobs.ts";
import type {
  RemoteDriver,
  Reply,
  ReplyError,
  Request,
  Services,
  WorkerSettings,
} from "./protocol.ts";
import { reindexInBackground } from "./reindex-in-background.ts";
import { sqliteStore } from "./sqlite/sqlite-store.ts";

/**
 * Makes the worker's end: a function from calls to replies, which never rejects. The file is opened
 * by the first call, and again by the next one when that fails.
 */
export function createService(settings: WorkerSettings): (request: Request) => Promise<Reply> {
  let services: Services | undefined;
  return async ([id, service, method, args]) => {
    try {
      if (services === undefined && method === "close") return [id, undefined];
      services ??= openServices(settings);
      const target = services[service] as unknown as Record<string, Method>;
      return [id, await target[method]?.(...args)];
    } catch (error) {
      return [id, undefined, toReplyError(error)];
    }
  };
}

type Method = (...args: readonly unknown[]) => unknown;

function openServices({ path, namespace, durability, retention }: WorkerSettings): Services {
  const store = sqliteStore({ path, ...(durability === undefined ? {} : { durability }) });
  const driver = createEngineDriver({
    store,
    namespace,
    name: "local",
    ...(retention === undefined ? {} : { retention }),
  });
  const background = reindexInBackground(store, driver, namespace);
  background.start();
  const jobs = createJobs(driver.admin, { onRestored: () => background.start() });
  return {
    memory: {
      ...remoteDriver(driver),
      async close() {
        await Promise.all([jobs.end(), background.stop()]);
        await driver.close();
      },
    },
    jobs,
    admin: {
      ...driver.admin,
      importBatch: (records, scope) =>
        driver.admin.import(records, scope === undefined ? {} : { scope }),
    },
    transcripts: store.transcripts(namespace),
    documents: store.documents(namespace),
  };
}

/** The caller's signal stays with the caller: what runs here runs to its end. */
function remoteDriver(driver: EngineDriver): Omit<RemoteDriver, "close"> {
  const call = { signal: new AbortController().signal };
  return {
    add: (input) => driver.add(input, call),
    search: (input) => driver.search(input, call),
    get: (id, scope) => driver.get(id, scope, call),
    getAll: (input) => driver.getAll(input, call),
    update: (id, change, scope) => driver.update(id, change, scope, call),
    delete: (id, scope) => driver.delete(id, scope, call),
    deleteAll: (scope) => driver.deleteAll(scope, call),
    history: (id, scope) => driver.history(id, scope, call),
  };
}

/** An unexpected error's message may quote what it failed on, so only its name and place go on. */
function toReplyError(error: unknown): ReplyError {
  if (MemoryError.isInstance(error)) return { data: error.toJSON() };
  const name = error instanceof Error ? error.name : typeof error;
  const failure = new MemoryError(
    "STORAGE",
    `[mem0-kit] The local memory failed unexpectedly (${name}). Look at the error's cause and report it.`,
  );
  const stack = error instanceof Error ? framesOf(error) : "";
  return { data: failure.toJSON(), stack };
}

function framesOf(error: Error): string {
  const lines = error.stack?.split("\n") ?? [];
  return lines.filter((line) => /^\s+at /.test(line)).join("\n");
}
