import { type CallOptions, MemoryError } from "@mem0-kit/core";

/** The options without signal and timeout, which stay on this thread. */
export function withoutCall<T extends CallOptions>(
  options: T | undefined,
): Omit<T, "signal" | "timeoutMs"> | undefined {
  if (options === undefined) return undefined;
  if (typeof options !== "object" || options === null || Array.isArray(options)) throw noObject();
  const { signal, timeoutMs, ...rest } = options;
  return rest;
}

function noObject(): MemoryError {
  return new MemoryError(
    "INVALID_INPUT",
    "[mem0-kit] The options of a call must be an object. Leave them out where there are none.",
  );
}
