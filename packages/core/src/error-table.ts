/**
 * Every error code with whether a repeat may help and the HTTP status that a server answers with.
 * Backends read it from status to code, the server from code to status.
 */
export const errorTable = {
  INVALID_INPUT: { retryable: false, status: 400 },
  SCOPE_REQUIRED: { retryable: false, status: 400 },
  SCOPE_CONFLICT: { retryable: false, status: 403 },
  NOT_FOUND: { retryable: false, status: 404 },
  UNAUTHORIZED: { retryable: false, status: 401 },
  FORBIDDEN: { retryable: false, status: 403 },
  RATE_LIMITED: { retryable: true, status: 429 },
  QUOTA_EXCEEDED: { retryable: false, status: 413 },
  TIMEOUT: { retryable: true, status: 504 },
  ABORTED: { retryable: false, status: 499 },
  UNAVAILABLE: { retryable: true, status: 503 },
  BAD_RESPONSE: { retryable: false, status: 502 },
  STORAGE: { retryable: false, status: 507 },
  CONFLICT: { retryable: false, status: 409 },
  CLOSED: { retryable: false, status: 503 },
  UNSUPPORTED: { retryable: false, status: 501 },
} as const satisfies Record<string, { readonly retryable: boolean; readonly status: number }>;
