import type { KeptJob } from "./kept-job.ts";

export interface Turns {
  /** The project whose turn it was last. */
  readonly after: string | undefined;
  readonly limit: number;
  /** Looks at a job when it is its turn. */
  readonly accepts: (kept: KeptJob) => boolean;
}

/** One job of each project after another, until there are enough. */
export function takeInTurns(due: readonly KeptJob[], { after, limit, accepts }: Turns): KeptJob[] {
  const queues = new Map<string, KeptJob[]>();
  for (const kept of due) {
    const queue = queues.get(kept.job.projectId) ?? [];
    queues.set(kept.job.projectId, queue);
    queue.push(kept);
  }
  const names = [...queues.keys()].sort();
  const start = after === undefined ? 0 : names.filter((name) => name <= after).length;
  const order = [...names.slice(start), ...names.slice(0, start)];
  const taken: KeptJob[] = [];
  for (let round = 0; taken.length < limit; round++) {
    const jobs = order.flatMap((name) => queues.get(name)?.[round] ?? []);
    if (jobs.length === 0) break;
    for (const kept of jobs) if (taken.length < limit && accepts(kept)) taken.push(kept);
  }
  return taken;
}
