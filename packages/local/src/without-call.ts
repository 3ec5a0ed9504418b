import type { CallOptions } from "@mem0-kit/core";

/** The options without signal and timeout, which stay on this thread. */
export function withoutCall<T extends CallOptions>(
  options: T | undefined,
): Omit<T, "signal" | "timeoutMs"> | undefined {
  if (options === undefined) return undefined;
  const { signal, timeoutMs, ...rest } = options;
  return rest;
}
