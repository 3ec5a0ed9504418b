import { parseAdd } from "@mem0-kit/core";
import { type EngineDriver, engineCapabilities } from "@mem0-kit/engine";
import type { RemoteDriver, RemoteQueue } from "./protocol.ts";
import type { SqliteStore } from "./sqlite/sqlite-store.ts";

/** The caller's signal stays with the caller: what runs here runs to its end. */
export function remoteDriver(driver: EngineDriver): RemoteDriver {
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

/** The queue, with adds that record themselves on their job. */
export function remoteQueue(
  { jobs }: SqliteStore,
  driverOf: (namespace: string) => EngineDriver,
): RemoteQueue {
  return {
    ...jobs,
    async applyAdd({ id, projectId, token }, messages, options) {
      const input = parseAdd(messages, options, engineCapabilities);
      return driverOf(projectId).addOnce(input, jobs.addRecord(projectId, id, token));
    },
  };
}
