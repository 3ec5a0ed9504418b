import type { AddedMemory, MemoryItem, Scope } from "@mem0-kit/core";
import type { NewJob } from "@mem0-kit/core/server-ports";
import { jobProject } from "../jobs/job-project.ts";
import type { Services } from "../server-route.ts";
import { type MemoryNews, webhookJob } from "../webhooks/index.ts";

/** What happened to memories of a project, for its webhooks. */
export interface News {
  readonly projectId: string;
  /** The same whenever the same happening is told. */
  readonly eventId: string;
  readonly items: readonly (MemoryNews & { readonly scope?: Scope })[];
}

type NewsServices = Pick<Services, "webhooks" | "now">;

/** The deliveries of news: a job for each webhook that wants to hear of it. */
export async function newsJobs(
  { webhooks, now }: NewsServices,
  { projectId, eventId, items }: News,
): Promise<NewJob[]> {
  const at = now();
  const jobs: NewJob[] = [];
  for (const [type, same] of Map.groupBy(items, ({ type }) => type))
    for (const webhook of await webhooks.subscribers(projectId, type))
      for (const { scope, ...news } of same) {
        const id = `${eventId} ${news.memoryId}`;
        const about = scope === undefined ? {} : { scope };
        const job = webhookJob({ id, projectId, at, ...about, news }, webhook);
        // The queue's name for the project, where the memories are: what erases them takes it along.
        jobs.push({ ...job, projectId: jobProject(projectId) });
      }
  return jobs;
}

/** Has news delivered. */
export async function tellNews(
  services: NewsServices & Pick<Services, "jobs">,
  news: News,
): Promise<void> {
  if (news.items.length > 0) await enqueueJobs(services, await newsJobs(services, news));
}

/** Any number of jobs. */
export async function enqueueJobs(
  { jobs: queue }: Pick<Services, "jobs">,
  jobs: readonly NewJob[],
): Promise<void> {
  for (let start = 0; start < jobs.length; start += mostAtOnce)
    await queue.enqueueAll(jobs.slice(start, start + mostAtOnce));
}

/** Jobs that a queue takes at once. */
export const mostAtOnce = 1000;

/** What an add did. */
export function newsOfAdd(results: readonly AddedMemory[], scope: Scope): News["items"] {
  return results.flatMap(({ id, memory, event }) =>
    event === "NONE" ? [] : [{ type: newsTypes[event], memoryId: id, memory, scope }],
  );
}

const newsTypes = { ADD: "memory_add", UPDATE: "memory_update", DELETE: "memory_delete" } as const;

/** That a memory was changed or deleted. */
export function newsOfItem(type: MemoryNews["type"], item: MemoryItem): News["items"][number] {
  return { type, memoryId: item.id, memory: item.memory, scope: scopeOf(item) };
}

function scopeOf({ userId, agentId, appId, runId }: MemoryItem): Scope {
  return {
    ...(userId === undefined ? {} : { userId }),
    ...(agentId === undefined ? {} : { agentId }),
    ...(appId === undefined ? {} : { appId }),
    ...(runId === undefined ? {} : { runId }),
  };
}
