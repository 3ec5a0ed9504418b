import { describeValue, invalidInput } from "./checks.ts";
import type { CallOptions } from "./memory.ts";
import { MemoryError } from "./memory-error.ts";

/** The longest delay that timers keep: beyond it they fire at once. */
const longestTimeoutMs = 2 ** 31 - 1;

/** What `runCall` puts into its errors. */
export interface RunCallDetails {
  /** Event that a `TIMEOUT` or `ABORTED` names, for a later `waitFor`. */
  readonly eventId?: string;
}

/**
 * Runs `work` until it ends, the caller aborts or the time is over, whichever is first.
 *
 * `work` gets a signal that is aborted in the two latter cases; what it does afterwards is ignored,
 * also an error. With a signal that is aborted already `work` never starts.
 *
 * @throws MemoryError `ABORTED`, `TIMEOUT`, `INVALID_INPUT` for malformed options, or what `work`
 * threw.
 */
export async function runCall<T>(
  options: CallOptions | undefined,
  work: (signal: AbortSignal) => Promise<T>,
  details: RunCallDetails = {},
): Promise<T> {
  const { signal, timeoutMs } = parseCallOptions(options);
  if (signal?.aborted) throw aborted(signal, details);
  const controller = new AbortController();
  const { promise: stopped, reject } = Promise.withResolvers<never>();
  const stop = (error: MemoryError) => {
    reject(error);
    controller.abort(error);
  };
  const onAbort = () => signal && stop(aborted(signal, details));
  signal?.addEventListener("abort", onAbort, { once: true });
  const timer =
    timeoutMs === undefined
      ? undefined
      : setTimeout(() => stop(timedOut(timeoutMs, details)), timeoutMs);
  try {
    return await Promise.race([stopped, work(controller.signal)]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
  }
}

/** Checks `signal` and `timeoutMs`; other keys are not looked at. */
export function parseCallOptions(options: CallOptions | undefined): CallOptions {
  const { signal, timeoutMs } = options ?? {};
  return {
    ...(signal === undefined ? {} : { signal: parseSignal(signal) }),
    ...(timeoutMs === undefined ? {} : { timeoutMs: parseTimeout("timeoutMs", timeoutMs) }),
  };
}

/** Checks a delay in milliseconds: above 0 and at most what a timer keeps. */
export function parseTimeout(name: string, value: unknown): number {
  if (typeof value !== "number" || !(value > 0 && value <= longestTimeoutMs))
    throw invalidInput(
      `${name} must be a number of milliseconds above 0 and up to ${longestTimeoutMs}, not ${typeof value === "number" ? value : describeValue(value)}.`,
    );
  return value;
}

/** By its members: a signal may come from another realm or a polyfill. */
function parseSignal(value: unknown): AbortSignal {
  const isSignal =
    typeof value === "object" &&
    value !== null &&
    "aborted" in value &&
    "addEventListener" in value &&
    "removeEventListener" in value;
  if (!isSignal) throw invalidInput(`signal must be an AbortSignal, not ${describeValue(value)}.`);
  return value as AbortSignal;
}

function aborted(signal: AbortSignal, details: RunCallDetails): MemoryError {
  return new MemoryError(
    "ABORTED",
    "[mem0-kit] The caller aborted the call. A write may have happened all the same: repeat it with the same idempotencyKey.",
    { cause: signal.reason, ...details },
  );
}

function timedOut(timeoutMs: number, details: RunCallDetails): MemoryError {
  return new MemoryError(
    "TIMEOUT",
    `[mem0-kit] The memory did not answer within ${timeoutMs} ms. Give it more with timeoutMs, or try again; repeat a write with the same idempotencyKey.`,
    details,
  );
}
