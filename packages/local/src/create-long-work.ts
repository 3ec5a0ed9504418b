import { type MaintenanceOptions, type MemoryAdmin, MemoryError } from "@mem0-kit/core";
import type { LongWork, WorkCall, WorkProgress, WorkResult } from "./long-work.ts";

/** The worker's long work. */
export interface WorkerLongWork extends Omit<LongWork, "start"> {
  start(admin: MemoryAdmin, call: WorkCall): Promise<number>;
  /** Stops all of it and waits for the ends. */
  end(): Promise<void>;
}

interface Running {
  readonly controller: AbortController;
  readonly ended: Promise<WorkResult>;
  /** What `next` has not told yet. */
  progress?: WorkProgress | undefined;
  wake?: () => void;
}

export interface CreateLongWorkOptions {
  /** Called when everything in the store is another than before. */
  readonly onRestored: () => void;
}

export function createLongWork({ onRestored }: CreateLongWorkOptions): WorkerLongWork {
  const all = new Map<number, Running>();
  let lastId = 0;

  return {
    async start(admin, call) {
      const controller = new AbortController();
      const onProgress = (progress: WorkProgress) => {
        running.progress = progress;
        running.wake?.();
      };
      const ended = run(admin, call, { signal: controller.signal, onProgress });
      // Whoever asks for the next step learns of a failure.
      ended.then(call[0] === "restore" ? onRestored : undefined).catch(() => {});
      const running: Running = { controller, ended };
      all.set(++lastId, running);
      return lastId;
    },
    async next(id) {
      const running = all.get(id);
      if (running === undefined) throw unknownWork();
      if (running.progress === undefined) await stepOf(running);
      const { progress } = running;
      running.progress = undefined;
      if (progress !== undefined) return { progress };
      all.delete(id);
      return { result: await running.ended };
    },
    async stop(id) {
      all.get(id)?.controller.abort();
    },
    async end() {
      const rest = [...all.values()];
      for (const { controller } of rest) controller.abort();
      await Promise.allSettled(rest.map(({ ended }) => ended));
    },
  };
}

async function stepOf(running: Running): Promise<void> {
  const told = new Promise<void>((resolve) => {
    running.wake = resolve;
  });
  await Promise.race([told, running.ended.catch(() => {})]);
}

/** Later than at once, so that it is known when it tells of its first step. */
async function run(
  admin: MemoryAdmin,
  call: WorkCall,
  options: MaintenanceOptions,
): Promise<WorkResult> {
  await undefined;
  const result = await begin(admin, call, options);
  if (result === undefined) throw unsupported(call[0]);
  return result;
}

function begin(
  admin: MemoryAdmin,
  [kind, input]: WorkCall,
  options: MaintenanceOptions,
): Promise<WorkResult> | undefined {
  switch (kind) {
    case "reindex":
      return admin.reindex?.({ ...input, ...options });
    case "backup":
      return admin.backup?.(input, options);
    case "restore":
      return admin.restore?.(input, options);
  }
}

function unknownWork(): MemoryError {
  return new MemoryError(
    "STORAGE",
    "[mem0-kit] The worker knows no such work. This is a fault of mem0-kit: report it.",
  );
}

function unsupported(kind: string): MemoryError {
  return new MemoryError(
    "UNSUPPORTED",
    `[mem0-kit] The engine cannot ${kind}. Update @mem0-kit/engine.`,
  );
}
