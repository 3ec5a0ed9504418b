import { MemoryError, type MemoryErrorCode } from "../memory-error.ts";
import { errorText } from "./error-text.ts";
import { parseRetryAfter } from "./parse-retry-after.ts";

/** What an error of a response is made of. */
export interface FailedResponse {
  readonly status: number;
  readonly headers: Headers;
  /** Its body: parsed JSON, or the text where it is none. */
  readonly body: unknown;
  /** `GET https://host/path`, without query. */
  readonly request: string;
}

/** The error of a response that is not 2xx, with the server's own words and what it asked for. */
export function responseError(response: FailedResponse): MemoryError {
  const { status, headers, body, request } = response;
  const code = codeOfStatus(status);
  const words = errorText(body);
  const retryAfterMs = parseRetryAfter(headers.get("retry-after"), Date.now());
  const requestId = headers.get("x-request-id");
  return new MemoryError(
    code,
    `[mem0-kit] ${request} answered ${status}${words === "" ? "" : `: ${words}`}${/[.!?…]$/.test(words) ? "" : "."}${remedy(code)}`,
    {
      status,
      ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
      ...(requestId === null ? {} : { requestId }),
    },
  );
}

/**
 * The code of a status: the other way round of `errorTable`, and what mem0's clients make of each
 * (`createExceptionFromResponse` of mem0ai 3.3).
 */
function codeOfStatus(status: number): MemoryErrorCode {
  switch (status) {
    case 400:
    case 422:
      return "INVALID_INPUT";
    case 401:
      return "UNAUTHORIZED";
    case 402:
    case 413:
      return "QUOTA_EXCEEDED";
    case 403:
      return "FORBIDDEN";
    case 404:
      return "NOT_FOUND";
    case 408:
    case 504:
      return "TIMEOUT";
    case 409:
      return "CONFLICT";
    case 429:
      return "RATE_LIMITED";
    case 501:
      return "UNSUPPORTED";
    default:
      return status >= 500 ? "UNAVAILABLE" : "BAD_RESPONSE";
  }
}

function remedy(code: MemoryErrorCode): string {
  if (code === "UNAUTHORIZED") return " Check apiKey.";
  if (code === "UNAVAILABLE" || code === "TIMEOUT") return " Try again later.";
  if (code === "BAD_RESPONSE") return " Check the address of the server.";
  return "";
}
