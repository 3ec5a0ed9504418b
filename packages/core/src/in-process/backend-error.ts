import { MemoryError, type MemoryErrorCode } from "../memory-error.ts";

/**
 * The error of a failing language or embedding model. Of the original only name and message are kept,
 * without `secrets`: clients put whole requests, with their headers, into theirs.
 */
export function modelError(error: unknown, secrets: readonly string[]): MemoryError {
  if (MemoryError.isInstance(error)) return error;
  const status = statusOf(error);
  const code = modelCode(error, status);
  const shown = status === undefined ? "" : ` with status ${status}`;
  return new MemoryError(code, `[mem0-kit] ${modelMessages[code]}`.replace("{status}", shown), {
    cause: shortened(error, secrets),
    // What the model refuses as it is, it refuses again.
    ...(code === "UNAVAILABLE" && status !== undefined && status >= 400 && status < 500
      ? { retryable: status === 408 || status === 409 }
      : {}),
  });
}

/** The error of a failing vector or history store, or of mem0 itself. */
export function storeError(error: unknown, secrets: readonly string[]): MemoryError {
  if (MemoryError.isInstance(error)) return error;
  const { code: reason = "", message = "" } = (error ?? {}) as {
    code?: unknown;
    message?: unknown;
  };
  const cause = shortened(error, secrets);
  if (/auto-detect embedding dimension/.test(String(message))) return modelError(error, secrets);
  if (/dimension mismatch/i.test(String(message)))
    return new MemoryError(
      "STORAGE",
      "[mem0-kit] The store holds vectors of another length than the embedding model makes. Use the model that it was filled with, or another path or collection.",
      { cause },
    );
  if (/^SQLITE_/.test(String(reason)))
    return new MemoryError(
      "STORAGE",
      `[mem0-kit] mem0's SQLite file failed with ${reason}. Look at the disk and the file's rights.`,
      { cause },
    );
  if (isUnreachable(error))
    return new MemoryError(
      "UNAVAILABLE",
      "[mem0-kit] mem0's vector or history store could not be reached. Look whether it runs, and try again.",
      { cause },
    );
  return new MemoryError(
    "BAD_RESPONSE",
    "[mem0-kit] mem0ai/oss failed in a way that it does not name. Look at the error's cause.",
    { cause },
  );
}

const modelMessages: Partial<Record<MemoryErrorCode, string>> = {
  UNAUTHORIZED:
    "The model's provider refused the API key{status}. Set it in config.apiKey of llm or embedder, or in the model.",
  FORBIDDEN: "The model's provider refused access{status}. Look at what the API key may do.",
  RATE_LIMITED: "The model's provider asked to slow down{status}. Try again later.",
  UNAVAILABLE:
    "The language or embedding model failed{status}. Look at the error's cause, and try again.",
};

function modelCode(error: unknown, status: number | undefined): MemoryErrorCode {
  if (status === 401) return "UNAUTHORIZED";
  if (status === 403) return "FORBIDDEN";
  if (status === 429) return "RATE_LIMITED";
  const { message } = (error ?? {}) as { message?: unknown };
  // mem0 wraps what its probe of the embedder said into a text.
  if (status === undefined && /\b401\b|api.?key/i.test(String(message))) return "UNAUTHORIZED";
  return "UNAVAILABLE";
}

/** AI SDK says `statusCode`, OpenAI and LangChain say `status`. */
function statusOf(error: unknown): number | undefined {
  const { statusCode, status, response } = (error ?? {}) as {
    statusCode?: unknown;
    status?: unknown;
    response?: { status?: unknown };
  };
  const known = [statusCode, status, response?.status].find((one) => typeof one === "number");
  return known as number | undefined;
}

function isUnreachable(error: unknown): boolean {
  const { code, message, cause } = (error ?? {}) as {
    code?: unknown;
    message?: unknown;
    cause?: unknown;
  };
  if (/^E(CONN|HOSTUNREACH|NOTFOUND|AI_AGAIN|TIMEDOUT|PIPE)/.test(String(code))) return true;
  if (/fetch failed|ECONN|socket hang up/i.test(String(message))) return true;
  return cause !== undefined && cause !== error && isUnreachable(cause);
}

function shortened(error: unknown, secrets: readonly string[]): Error {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  const words = secrets.reduce((text, secret) => text.replaceAll(secret, "[redacted]"), message);
  const short = new Error(words.length > 500 ? `${words.slice(0, 500)}…` : words);
  short.name = name;
  return short;
}
