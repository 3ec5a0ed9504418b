import { errorTable } from "../error-table.ts";
import type { MemoryError, MemoryErrorCode } from "../memory-error.ts";
import type { PlatformRouteName } from "./platform-routes.ts";

/** How a server answers an error. */
export interface ErrorBody {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
}

/** Codes that Django itself answers for, before the platform's own code runs. */
const byDjango: readonly MemoryErrorCode[] = ["UNAUTHORIZED", "FORBIDDEN", "RATE_LIMITED"];

/**
 * The answer to a call that failed, in the form that the platform has for it: `detail` for what Django
 * refuses, `details.message` for an add that is malformed, `error` for the rest.
 */
export function errorBody(error: MemoryError, route?: PlatformRouteName): ErrorBody {
  const { code, retryAfterMs } = error;
  const words = error.message.replace(/^\[mem0-kit\] /, "");
  return {
    status: errorTable[code].status,
    body: bodyOf(code, words, route),
    headers:
      retryAfterMs === undefined ? {} : { "Retry-After": String(Math.ceil(retryAfterMs / 1000)) },
  };
}

function bodyOf(
  code: MemoryErrorCode,
  words: string,
  route: PlatformRouteName | undefined,
): ErrorBody["body"] {
  if (byDjango.includes(code)) return { detail: words };
  if (errorTable[code].status === 400 && (route === "add" || route === "addV1"))
    return { error: "400 Bad Request", details: { message: words } };
  return { error: words };
}
