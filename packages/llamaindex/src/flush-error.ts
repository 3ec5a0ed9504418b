import { MemoryError } from "@mem0-kit/core";

/** What `flush` throws for writes that failed: `cause.errors` has them all. */
export function flushError(errors: readonly MemoryError[]): MemoryError {
  const [first] = errors;
  return new MemoryError(
    first?.code ?? "STORAGE",
    `[mem0-kit] ${errors.length} write(s) failed; the first: ${first?.message} Look at cause.errors.`,
    { cause: new AggregateError(errors), retryable: false },
  );
}
