import { parseScopeId, runCall } from "@mem0-kit/core";
import {
  type JobQueue,
  parseCountJobs,
  parseHandle,
  parseLaneWait,
  parseListJobs,
  waitUntilIdle,
} from "@mem0-kit/core/server-ports";
import type { Connection } from "./connection.ts";
import { countsByState, totalOfJobs } from "./job-counts.ts";
import { findJob, listJobs, oldestOpen, openOfLane } from "./job-reads.ts";
import { namespaceId } from "./namespaces.ts";
import type { Transactions } from "./transactions.ts";

/** What only looks at jobs. */
export function jobLookups(
  connection: Connection,
  transactions: Transactions,
): Pick<JobQueue, "get" | "list" | "waitForLane" | "counts"> {
  return {
    get: (projectId, id, options) =>
      runCall(options, async () => {
        const project = parseScopeId("projectId", projectId);
        const handle = parseHandle("id", id);
        return transactions.read(() =>
          findJob(connection, namespaceId(connection, project), handle),
        );
      }),
    list: (projectId, options) =>
      runCall(options, async () => {
        const asked = parseListJobs(options);
        const project = parseScopeId("projectId", projectId);
        return transactions.read(() => {
          const namespace = namespaceId(connection, project);
          const results = listJobs(connection, namespace, asked);
          return { results, total: totalOfJobs(connection, namespace, asked) };
        });
      }),
    waitForLane: (projectId, lane, milliseconds, options) =>
      runCall(options, async (signal) => {
        const asked = parseLaneWait(projectId, lane, milliseconds);
        const places = () => openOfLane(connection, asked);
        const last = await transactions.read(places);
        const isIdle = async () => {
          const now = await transactions.read(places);
          return now === undefined || last === undefined || now.first > last.last;
        };
        return last === undefined || waitUntilIdle(isIdle, asked.milliseconds, signal);
      }),
    counts: (options) =>
      runCall(options, async () => {
        const { kinds } = parseCountJobs(options);
        return transactions.read(() => {
          const counts = countsByState(connection, kinds);
          const oldest = oldestOpen(connection, kinds);
          return {
            queued: counts.get("PENDING") ?? 0,
            running: counts.get("RUNNING") ?? 0,
            failed: counts.get("FAILED") ?? 0,
            oldestMs: oldest === undefined ? null : Math.max(0, Date.now() - oldest),
          };
        });
      }),
  };
}
