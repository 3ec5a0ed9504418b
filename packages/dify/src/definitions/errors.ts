/** What can go wrong in a tool, each with a stable code; the Python side has the words. */
export const errorCodes = [
  "api_key_required",
  "base_url_required",
  "invalid_base_url",
  // A public address without https: the key would travel in the open.
  "https_required",
  "key_rejected",
  "forbidden",
  "unreachable",
  "localhost_in_container",
  "oss_server_with_platform_backend",
  "platform_server_with_oss_backend",
  "timeout",
  "rate_limited",
  "quota_exceeded",
  "server_error",
  "bad_response",
  // The server found fault with the request.
  "refused",
  "user_id_required",
  "invalid_id",
  "invalid_parameter",
  // What this backend cannot do; leaving it out silently would leak or lie.
  "unsupported",
  "memory_not_found",
  "confirm_required",
  "event_not_found",
  "event_failed",
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** Errors that `on_error: continue` goes on after: the server's, never the author's. */
export const passingErrors: readonly ErrorCode[] = [
  "unreachable",
  "localhost_in_container",
  "timeout",
  "rate_limited",
  "server_error",
  "bad_response",
  "event_failed",
];
