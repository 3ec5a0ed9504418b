import { setTimeout as sleep } from "node:timers/promises";

export interface StreamOfOptions {
  /** Milliseconds before each part. @default 0 */
  readonly delayMs?: number;
  /** Errors with its reason once it is aborted, as a provider's `fetch` does. `simulateReadableStream` does not. */
  readonly honourAbort?: AbortSignal | undefined;
  readonly onCancel?: (reason: unknown) => void;
}

/** A stream that gives a part when it is asked for one. */
export function streamOf<T>(
  parts: readonly T[],
  { delayMs = 0, honourAbort, onCancel }: StreamOfOptions = {},
): ReadableStream<T> {
  let next = 0;
  return new ReadableStream<T>(
    {
      async pull(controller) {
        if (delayMs > 0) await wait(delayMs, honourAbort);
        if (honourAbort?.aborted) return controller.error(honourAbort.reason);
        const part = parts[next];
        next += 1;
        if (part === undefined) controller.close();
        else controller.enqueue(part);
      },
      cancel: (reason) => onCancel?.(reason),
    },
    { highWaterMark: 0 },
  );
}

/** Ends early on an abort; the caller then looks at the signal. */
async function wait(delayMs: number, signal: AbortSignal | undefined): Promise<void> {
  await sleep(delayMs, undefined, signal ? { signal } : {}).catch(() => {});
}
