import { runCall } from "@mem0-kit/core";
import type { JobQueue } from "@mem0-kit/core/server-ports";
import { withoutCall } from "./without-call.ts";
import type { WorkerClient } from "./worker-client.ts";

/** A job queue in one database with the memories: a job's project is a namespace of it. */
export type LocalJobQueue = Required<JobQueue>;

/** A job queue that forwards to the one in the worker. */
export function createLocalJobs(client: WorkerClient): LocalJobQueue {
  return {
    port: 1,
    enqueue: (job, options) => runCall(options, () => client.call("queue", "enqueue", job)),
    enqueueAll: (jobs, options) => runCall(options, () => client.call("queue", "enqueueAll", jobs)),
    lease: (options) =>
      // An object without its call options is what the worker checks.
      runCall(options, () => client.call("queue", "lease", withoutCall(options) as typeof options)),
    heartbeat: (id, token, leaseMs, options) =>
      runCall(options, () => client.call("queue", "heartbeat", id, token, leaseMs)),
    complete: (id, token, options) =>
      runCall(options, () => client.call("queue", "complete", id, token, withoutCall(options))),
    fail: (id, token, options) =>
      runCall(options, () => client.call("queue", "fail", id, token, plainFail(options))),
    get: (projectId, id, options) =>
      runCall(options, () => client.call("queue", "get", projectId, id)),
    list: (projectId, options) =>
      runCall(options, () => client.call("queue", "list", projectId, withoutCall(options))),
    waitForLane: (projectId, lane, milliseconds, options) =>
      runCall(options, () => client.call("queue", "waitForLane", projectId, lane, milliseconds)),
    counts: (options) =>
      runCall(options, () => client.call("queue", "counts", withoutCall(options))),
    sweep: (options) => runCall(options, () => client.call("queue", "sweep", withoutCall(options))),
    erase: (projectId, scope, options) =>
      runCall(options, () => client.call("queue", "erase", projectId, scope)),
    applyAdd: ({ id, projectId, token }, messages, options) =>
      runCall(options, () => {
        const job = { id, projectId, token };
        const rest = withoutCall(options) as typeof options;
        return client.call("queue", "applyAdd", job, messages, rest);
      }),
  };
}

/** An error that is cloned keeps its message only. */
function plainFail(options: Parameters<JobQueue["fail"]>[2]): typeof options {
  const { error, ...rest } = (withoutCall(options) ?? {}) as typeof options;
  if (typeof error !== "object" || error === null) return { ...rest, error };
  return { ...rest, error: { code: error.code, message: error.message } };
}
