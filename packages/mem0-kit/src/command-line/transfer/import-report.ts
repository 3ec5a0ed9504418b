import { MemoryError, type MemoryErrorCode } from "@mem0-kit/core";

/** A line that was not imported. The message never quotes its text. */
export interface LineFailure {
  /** From 1. */
  readonly line: number;
  /** As the line says it, where it says one. */
  readonly id?: string;
  readonly code: MemoryErrorCode;
  readonly message: string;
}

/** Most failures that a report keeps; the others are counted. */
const mostFailures = 1000;

/** What an import did so far. */
export interface ImportReport {
  /** Lines looked at, without blank ones. */
  lines: number;
  /** New memories. */
  added: number;
  /** Memories that a message has changed or superseded. */
  changed: number;
  /** What was there already, and messages that hold nothing to keep. */
  skipped: number;
  /** Lines that were not imported. */
  failed: number;
  /** The first ones, by line. */
  readonly failures: readonly LineFailure[];
  /** Counts a line that failed. Anything but a fault of the line itself is thrown on. */
  fail(line: number, error: unknown, id?: unknown): void;
}

export function createImportReport(): ImportReport {
  const failures: LineFailure[] = [];
  return {
    lines: 0,
    added: 0,
    changed: 0,
    skipped: 0,
    failed: 0,
    get failures() {
      return failures.toSorted((left, right) => left.line - right.line);
    },
    fail(line, error, id) {
      if (!MemoryError.isInstance(error)) throw error;
      this.failed += 1;
      if (failures.length >= mostFailures) return;
      const { code, message } = error;
      failures.push({ line, ...(typeof id === "string" ? { id } : {}), code, message });
    },
  };
}
