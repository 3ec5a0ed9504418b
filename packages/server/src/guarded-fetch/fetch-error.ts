import { MemoryError } from "@mem0-kit/core";

/** What a failed call was about. */
export interface FailedFetch {
  readonly host: string;
  readonly timeoutMs: number;
  /** Aborted at the end of the time, or by the caller. */
  readonly signal: AbortSignal;
  readonly caller: AbortSignal | undefined;
}

/** The error of a call that failed, with the host and the system's code, and nothing that was sent. */
export function fetchError(error: unknown, failed: FailedFetch): MemoryError {
  const { host, timeoutMs, signal, caller } = failed;
  if (MemoryError.isInstance(error)) return error;
  if (caller?.aborted)
    return new MemoryError("ABORTED", `[mem0-kit] The call of ${host} was aborted.`);
  if (signal.aborted)
    return new MemoryError(
      "TIMEOUT",
      `[mem0-kit] ${host} did not answer within ${timeoutMs} ms. Try again later.`,
    );
  const code = codeOf(error);
  // Codes of Node's HTTP parser.
  if (code.startsWith("HPE_"))
    return new MemoryError("BAD_RESPONSE", `[mem0-kit] ${host} does not speak HTTP (${code}).`);
  return new MemoryError(
    "UNAVAILABLE",
    `[mem0-kit] ${host} could not be reached (${code}). Check that it runs and, for https, its certificate.`,
    { cause: error },
  );
}

function codeOf(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : "";
  return typeof code === "string" && code !== "" ? code : "connection ended";
}
