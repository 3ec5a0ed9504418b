import { type DocumentStore, runCall } from "@mem0-kit/core";
import { withoutCall } from "./without-call.ts";
import type { WorkerClient } from "./worker-client.ts";

/** A document store that forwards to the one in the worker. */
export function createLocalDocuments(client: WorkerClient): DocumentStore {
  return {
    put: (scope, document, options) =>
      runCall(options, () => client.call("documents", "put", scope, document)),
    get: (scope, namespace, key, options) =>
      runCall(options, () => client.call("documents", "get", scope, namespace, key)),
    delete: (scope, namespace, key, options) =>
      runCall(options, () => client.call("documents", "delete", scope, namespace, key)),
    list: (scope, prefix, options) =>
      runCall(options, () => client.call("documents", "list", scope, prefix, withoutCall(options))),
  };
}
