import type { JobQueue, LeasedJob, LeaseOptions, NewJob } from "../../server-ports/job-queue.ts";

/** A fresh queue for each test. */
export type GetQueue = () => JobQueue;

export function newJob(change: Partial<NewJob> = {}): NewJob {
  return { projectId: "p", kind: "add", payload: { text: "tea" }, ...change };
}

export function lease(
  queue: JobQueue,
  change: Partial<LeaseOptions> = {},
): Promise<readonly LeasedJob[]> {
  return queue.lease({ kinds: ["add"], workerId: "w", leaseMs: 60_000, ...change });
}

/** Leases one job, which must be there. */
export async function leaseOne(
  queue: JobQueue,
  change: Partial<LeaseOptions> = {},
): Promise<LeasedJob> {
  const [job] = await lease(queue, change);
  if (job === undefined) throw new Error("There was no job to lease.");
  return job;
}

/** Until a lease of one millisecond has run out. */
export async function untilExpired(job: LeasedJob): Promise<void> {
  while (Date.now() <= job.leasedUntil.getTime())
    await new Promise((resolve) => setTimeout(resolve, 1));
}

export const ids = (jobs: readonly { readonly id: string }[]) => jobs.map(({ id }) => id);
