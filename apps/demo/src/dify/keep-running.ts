import type { PluginProcess } from "./plugin-process.ts";

/** Keeps one process at work. */
export interface Keeper {
  /** `undefined` while it can be called, else why it cannot. */
  trouble(): string | undefined;
  process(): PluginProcess;
  close(): Promise<void>;
}

export interface KeepRunningOptions {
  /** The wait before the first restart; it doubles with each that follows soon. @default 2,000 */
  readonly firstDelayMs?: number;
  /** @default 60,000 */
  readonly longestDelayMs?: number;
}

/** Who ran for so long is restarted as if it had never ended. */
const stableAfterMs = 60_000;

/** Starts a process, and starts it again whenever it ends, later and later as it does not stay. */
export function keepRunning(
  start: () => PluginProcess,
  { firstDelayMs = 2_000, longestDelayMs = 60_000 }: KeepRunningOptions = {},
): Keeper {
  let process: PluginProcess;
  let trouble: string | undefined;
  let delayMs = firstDelayMs;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  function run(reason = "It is starting."): void {
    const startedAt = Date.now();
    process = start();
    trouble = reason;
    const started = process.started.then(
      () => {
        trouble = undefined;
      },
      (error: unknown) => String(error),
    );
    void process.ended.then(async (words) => {
      if (closed) return;
      if (Date.now() - startedAt > stableAfterMs) delayMs = firstDelayMs;
      trouble = `${words} It is started again.`;
      timer = setTimeout(run, delayMs, trouble).unref();
      delayMs = Math.min(delayMs * 2, longestDelayMs);
      console.error(`[demo] The Dify plugin: ${(await started) ?? words}`);
    });
  }

  run();
  return {
    trouble: () => trouble,
    process: () => process,
    async close() {
      closed = true;
      clearTimeout(timer);
      trouble = "It was ended.";
      await process.stop();
    },
  };
}
