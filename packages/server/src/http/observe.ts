import type { MiddlewareHandler } from "hono";
import type { AppEnv } from "./app-env.ts";
import type { AppOptions } from "./app-options.ts";
import { loggedError } from "./logger.ts";

/** What every answer says, whatever it is. */
const fixedHeaders = {
  "Cache-Control": "no-store",
  "X-Content-Type-Options": "nosniff",
} as const;

/** Gives a request its id, and logs and counts it once it has been answered. */
export function observe({
  logger,
  onFailure,
  requestMetrics,
}: Pick<AppOptions, "logger" | "onFailure" | "requestMetrics">): MiddlewareHandler<AppEnv> {
  return async (context, next) => {
    const start = performance.now();
    const requestId = requestIdOf(context.req.raw.headers);
    context.set("requestId", requestId);
    context.header("X-Request-Id", requestId);
    for (const [name, value] of Object.entries(fixedHeaders)) context.header(name, value);
    const end = requestMetrics.begin();
    await next();
    const { method } = context.req;
    const { status } = context.res;
    const ms = Math.round((performance.now() - start) * 100) / 100;
    const route = context.get("routeName") ?? null;
    end({ method, route, status, ms });
    const failure = context.get("failure");
    if (failure !== undefined) onFailure(failure);
    logger({
      event: "request",
      level: status >= 500 ? "error" : "info",
      time: new Date().toISOString(),
      method,
      route,
      status,
      ms,
      requestId,
      keyId: context.get("keyId") ?? null,
      ...(failure === undefined ? {} : { error: loggedError(failure) }),
    });
  };
}

/** The id that a proxy gave, where it has the form of one: it is written into the log. */
function requestIdOf(headers: Headers): string {
  const given = headers.get("x-request-id");
  return given !== null && /^[0-9a-f-]{16,64}$/i.test(given) ? given : crypto.randomUUID();
}
