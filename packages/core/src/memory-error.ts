import { errorTable } from "./error-table.ts";

/** What went wrong, for callers to branch on. Stable: a code is never renamed or reused. */
export type MemoryErrorCode = keyof typeof errorTable;

/** What a `MemoryError` carries beside its code and message. */
export interface MemoryErrorOptions {
  readonly cause?: unknown;
  /** Overrides the table's answer, for a backend that knows better. */
  readonly retryable?: boolean;
  /** Milliseconds to wait before a repeat, as the backend asked. */
  readonly retryAfterMs?: number;
  /** HTTP status that a backend answered with; the table's status when there was none. */
  readonly status?: number;
  readonly requestId?: string;
  /** Event to wait for with `waitFor`, where the work may still be going on. */
  readonly eventId?: string;
}

/** A `MemoryError` as plain data, for logs and for the way between threads and processes. */
export interface MemoryErrorData extends Omit<MemoryErrorOptions, "cause"> {
  readonly code: MemoryErrorCode;
  readonly message: string;
}

const marker = Symbol.for("@mem0-kit/core/memory-error");

/**
 * The one error class of mem0-kit. Branch on `code`; check with `MemoryError.isInstance`, which
 * also knows an error of a second installed copy of this package.
 *
 * @example
 * ```ts
 * try {
 *   await memory.update(id, { text: "Likes tea" });
 * } catch (error) {
 *   if (MemoryError.isInstance(error) && error.code === "NOT_FOUND") return;
 *   throw error;
 * }
 * ```
 */
export class MemoryError extends Error {
  static {
    Object.defineProperty(MemoryError.prototype, marker, { value: true });
  }

  override readonly name = "MemoryError";
  readonly code: MemoryErrorCode;
  /** Whether the same call may succeed later without a change by the caller. */
  readonly retryable: boolean;
  readonly status: number;
  readonly retryAfterMs?: number;
  readonly requestId?: string;
  readonly eventId?: string;

  constructor(code: MemoryErrorCode, message: string, options: MemoryErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.retryable = options.retryable ?? errorTable[code].retryable;
    this.status = options.status ?? errorTable[code].status;
    if (options.retryAfterMs !== undefined) this.retryAfterMs = options.retryAfterMs;
    if (options.requestId !== undefined) this.requestId = options.requestId;
    if (options.eventId !== undefined) this.eventId = options.eventId;
  }

  /** Tells a `MemoryError`, also one of another copy of this package. */
  static isInstance(error: unknown): error is MemoryError {
    return typeof error === "object" && error !== null && marker in error;
  }

  /** The error of plain data, as `toJSON` made it. */
  static from(data: MemoryErrorData): MemoryError {
    return new MemoryError(data.code, data.message, data);
  }

  /** Plain data without `cause` and stack: neither may leak what a driver or a model put there. */
  toJSON(): MemoryErrorData {
    const { code, message, retryable, status, retryAfterMs, requestId, eventId } = this;
    return {
      code,
      message,
      retryable,
      status,
      ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
      ...(requestId === undefined ? {} : { requestId }),
      ...(eventId === undefined ? {} : { eventId }),
    };
  }
}
