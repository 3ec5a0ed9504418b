import { type MemoryDriver, MemoryError } from "@mem0-kit/core";
import { engineCapabilities } from "@mem0-kit/engine/remote";
import { createLocalAdmin } from "./local-admin.ts";
import type { WorkerClient } from "./worker-client.ts";

/** A driver that forwards to the engine in the worker; `close` is what its end does. */
export function createLocalDriver(client: WorkerClient, close: () => Promise<void>): MemoryDriver {
  return {
    name: "local",
    capabilities: engineCapabilities,
    add: (input) => client.call("memory", "add", input),
    search: (input) => client.call("memory", "search", input),
    get: (id, scope) => client.call("memory", "get", id, scope),
    getAll: (input) => client.call("memory", "getAll", input),
    update: (id, change, scope) => client.call("memory", "update", id, change, scope),
    delete: (id, scope) => client.call("memory", "delete", id, scope),
    deleteAll: (scope) => client.call("memory", "deleteAll", scope),
    history: (id, scope) => client.call("memory", "history", id, scope),
    async waitFor() {
      throw unknownEvent();
    },
    close,
    admin: createLocalAdmin(client),
  };
}

function unknownEvent(): MemoryError {
  return new MemoryError(
    "NOT_FOUND",
    "[mem0-kit] There is no such event. The local memory is done when add returns, so there is nothing to wait for.",
  );
}
