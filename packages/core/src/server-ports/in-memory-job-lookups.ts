import { runCall } from "../run-call.ts";
import { parseScopeId } from "../scope.ts";
import { isSeen } from "./is-seen.ts";
import type { JobQueue, JobState } from "./job-queue.ts";
import { type KeptJob, toJob, toJobDetail } from "./kept-job.ts";
import { parseCountJobs, parseLaneWait, parseListJobs } from "./parse-job.ts";
import { parseHandle } from "./parse-job-parts.ts";
import { waitUntilIdle } from "./wait-until-idle.ts";

/** What only looks at jobs. */
export function inMemoryJobLookups(
  jobs: ReadonlyMap<string, KeptJob>,
  now: () => number,
): Pick<JobQueue, "get" | "list" | "waitForLane" | "counts"> {
  return {
    get: (projectId, id, options) =>
      runCall(options, async () => {
        const kept = jobs.get(parseHandle("id", id));
        return kept?.job.projectId === parseScopeId("projectId", projectId)
          ? toJobDetail(kept)
          : null;
      }),
    list: (projectId, options) =>
      runCall(options, async () => {
        const { kinds, scope, page, pageSize } = parseListJobs(options);
        const project = parseScopeId("projectId", projectId);
        const asked = [...jobs.values()].filter(
          ({ job }) =>
            job.projectId === project && (kinds?.includes(job.kind) ?? true) && isSeen(scope, job),
        );
        const start = (page - 1) * pageSize;
        const shown = asked.reverse().slice(start, start + pageSize);
        return { results: shown.map(toJob), total: asked.length };
      }),
    waitForLane: (projectId, lane, milliseconds, options) =>
      runCall(options, async (signal) => {
        const asked = parseLaneWait(projectId, lane, milliseconds);
        const before = [...jobs.values()].filter(
          ({ job }) => job.projectId === asked.projectId && job.lane === asked.lane,
        );
        const isIdle = () => before.every(({ id, endedAt }) => endedAt !== null || !jobs.has(id));
        return waitUntilIdle(isIdle, asked.milliseconds, signal);
      }),
    counts: (options) =>
      runCall(options, async () => {
        const { kinds } = parseCountJobs(options);
        const asked = [...jobs.values()].filter(({ job }) => kinds?.includes(job.kind) ?? true);
        const count = (state: JobState) => asked.filter((kept) => kept.state === state).length;
        const oldest = asked.find(({ endedAt }) => endedAt === null);
        return {
          queued: count("PENDING"),
          running: count("RUNNING"),
          failed: count("FAILED"),
          oldestMs: oldest === undefined ? null : Math.max(0, now() - oldest.createdAt),
        };
      }),
  };
}
