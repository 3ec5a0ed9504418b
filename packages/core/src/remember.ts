import type { AddOptions, AddResult, CallOptions } from "./memory.ts";
import type { MemoryError } from "./memory-error.ts";
import type { Message } from "./message.ts";
import type { Scope } from "./scope.ts";

/** A background writer, as `createRemember` makes it. */
export interface Remember {
  /**
   * Writes a turn in the background, after all earlier turns of its scope. The promise never
   * rejects, so that it may be left alone. Lone surrogates and NUL, which hosts' texts may have, are
   * repaired.
   *
   * @throws MemoryError at once, not through the promise, for a malformed message, scope or option:
   * those are mistakes in code that a background failure would hide.
   */
  remember(
    messages: string | Message | readonly Message[],
    call: RememberCall,
  ): Promise<RememberResult>;
  /**
   * Waits for all turns handed over so far.
   *
   * @throws MemoryError whose `cause` is an `AggregateError` of what failed or was dropped since the
   * last `flush`.
   */
  flush(options?: CallOptions): Promise<void>;
  /** How many turns wait or run. */
  readonly pending: number;
}

/** How a turn is kept: the options of `Memory.add` that `remember` does not decide itself. */
export type RememberAddOptions = Omit<
  AddOptions,
  "scope" | "idempotencyKey" | "signal" | "timeoutMs"
>;

export interface RememberOptions extends Omit<RememberAddOptions, "timestamp"> {
  /** Milliseconds that one try may take. @default 30000 */
  readonly timeoutMs?: number;
  /** Turns that may wait or run; one more is dropped, as `onEvent` and `flush` tell. @default 1000 */
  readonly maxPending?: number;
  /** Scopes that are written at the same time. @default 8 */
  readonly concurrency?: number;
  /** Repeats after a retryable error, 0 to 10. @default 3 */
  readonly retries?: number;
  /** Milliseconds before the first repeat; doubled each time, up to 30 s. @default 500 */
  readonly retryDelayMs?: number;
  /** Keeps a serverless host alive until a write ends. @default Vercel's, where there is one */
  readonly waitUntil?: WaitUntil;
  /** Hears how every turn ends. Without it a failure is warned of on the console. */
  readonly onEvent?: (event: RememberEvent) => void;
}

/** A host's way to go on after its answer: Next's `after`, Cloudflare's `ctx.waitUntil`. */
export type WaitUntil = (work: Promise<unknown>) => void;

export interface RememberCall extends RememberAddOptions {
  readonly scope: Scope;
  /** The host's name for the turn, where its messages have no ids. */
  readonly turnId?: string;
  /** For hosts that have another one for each request. */
  readonly waitUntil?: WaitUntil;
}

/** How one turn ended. */
export type RememberResult =
  | { readonly status: "saved"; readonly result: AddResult }
  /** No message has text that could become a memory. */
  | { readonly status: "skipped" }
  /** This turn was kept before. */
  | { readonly status: "duplicate" }
  | { readonly status: "failed"; readonly error: MemoryError }
  /** `maxPending` turns waited already; nothing was written. */
  | { readonly status: "dropped"; readonly error: MemoryError };

export type RememberEvent =
  | (RememberResult & { readonly type: "ended"; readonly scope: Scope })
  | {
      readonly type: "retrying";
      readonly scope: Scope;
      readonly error: MemoryError;
      /** The try that failed, from 1. */
      readonly attempt: number;
      readonly delayMs: number;
    }
  | {
      /** `waitUntil` threw: the write goes on, but the host may stop before it ends. */
      readonly type: "detached";
      readonly scope: Scope;
      readonly error: unknown;
    };
