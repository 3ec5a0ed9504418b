import { type MaintenanceOptions, type MemoryAdmin, MemoryError } from "@mem0-kit/core";
import type { JobCall, JobProgress, JobResult, Jobs } from "./jobs.ts";

/** The worker's jobs. */
export interface WorkerJobs extends Jobs {
  /** Stops all of them and waits for their ends. */
  end(): Promise<void>;
}

interface Job {
  readonly controller: AbortController;
  readonly ended: Promise<JobResult>;
  /** What `next` has not told yet. */
  progress?: JobProgress | undefined;
  wake?: () => void;
}

export interface CreateJobsOptions {
  /** Called when everything in the store is another than before. */
  readonly onRestored: () => void;
}

export function createJobs(admin: MemoryAdmin, { onRestored }: CreateJobsOptions): WorkerJobs {
  const jobs = new Map<number, Job>();
  let lastId = 0;

  return {
    async start(call) {
      const controller = new AbortController();
      const onProgress = (progress: JobProgress) => {
        job.progress = progress;
        job.wake?.();
      };
      const ended = run(admin, call, { signal: controller.signal, onProgress });
      // Whoever asks for the next step learns of a failure.
      ended.then(call[0] === "restore" ? onRestored : undefined).catch(() => {});
      const job: Job = { controller, ended };
      jobs.set(++lastId, job);
      return lastId;
    },
    async next(id) {
      const job = jobs.get(id);
      if (job === undefined) throw unknownJob();
      if (job.progress === undefined) await stepOf(job);
      const { progress } = job;
      job.progress = undefined;
      if (progress !== undefined) return { progress };
      jobs.delete(id);
      return { result: await job.ended };
    },
    async stop(id) {
      jobs.get(id)?.controller.abort();
    },
    async end() {
      const running = [...jobs.values()];
      for (const { controller } of running) controller.abort();
      await Promise.allSettled(running.map(({ ended }) => ended));
    },
  };
}

async function stepOf(job: Job): Promise<void> {
  const told = new Promise<void>((resolve) => {
    job.wake = resolve;
  });
  await Promise.race([told, job.ended.catch(() => {})]);
}

/** Later than at once, so that the job is known when it tells of its first step. */
async function run(
  admin: MemoryAdmin,
  call: JobCall,
  options: MaintenanceOptions,
): Promise<JobResult> {
  await undefined;
  const result = await begin(admin, call, options);
  if (result === undefined) throw unsupported(call[0]);
  return result;
}

function begin(
  admin: MemoryAdmin,
  [kind, input]: JobCall,
  options: MaintenanceOptions,
): Promise<JobResult> | undefined {
  switch (kind) {
    case "reindex":
      return admin.reindex?.({ ...input, ...options });
    case "backup":
      return admin.backup?.(input, options);
    case "restore":
      return admin.restore?.(input, options);
  }
}

function unknownJob(): MemoryError {
  return new MemoryError(
    "STORAGE",
    "[mem0-kit] The worker knows no such job. This is a fault of mem0-kit: report it.",
  );
}

function unsupported(kind: string): MemoryError {
  return new MemoryError(
    "UNSUPPORTED",
    `[mem0-kit] The engine cannot ${kind}. Update @mem0-kit/engine.`,
  );
}
