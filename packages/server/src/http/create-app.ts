import { Hono } from "hono";
import { cors } from "hono/cors";
import { WireError } from "../wire-error.ts";
import { answerError } from "./answer-error.ts";
import type { AppContext, AppEnv } from "./app-env.ts";
import type { AppOptions } from "./app-options.ts";
import { addFixedRoutes } from "./fixed-routes.ts";
import { guardRequest } from "./guard-request.ts";
import { observe } from "./observe.ts";
import type { RouteEntry } from "./route-entry.ts";
import { serveRoute } from "./serve-route.ts";

/** Builds the app around the routes. */
export function createApp(options: AppOptions): Hono<AppEnv> {
  // Undecoded, so that a slash within an id stays one.
  const app = new Hono<AppEnv>({ getPath: ({ url }) => new URL(url).pathname });
  app.use(observe(options));
  app.use(async (context, next) => {
    guardRequest(context.req.raw, context.env, options);
    if (!isDecodable(context.req.path)) throw notFound();
    await next();
  });
  if (options.corsOrigins.length > 0) app.use(corsOf(options.corsOrigins));
  addFixedRoutes(app, options);
  for (const entry of options.entries)
    app.on(entry.method, honoPath(entry.path), (context) => answer(context, entry, options));
  addOtherMethods(app, options.entries);
  app.notFound((context) => answerError(context, notFound()));
  app.onError((error, context) => answerError(context, error));
  return app;
}

async function answer(
  context: AppContext,
  entry: RouteEntry,
  options: AppOptions,
): Promise<Response> {
  try {
    return await serveRoute(context, entry, options);
  } catch (error) {
    return answerError(context, error, entry);
  }
}

/** What a path has, for OPTIONS, and what it has not. */
function addOtherMethods(app: Hono<AppEnv>, entries: readonly RouteEntry[]): void {
  for (const [path, ofPath] of Map.groupBy(entries, ({ path }) => honoPath(path))) {
    const methods = ofPath.flatMap(({ method }) => (method === "GET" ? ["GET", "HEAD"] : method));
    const Allow = [...methods, "OPTIONS"].join(", ");
    app.options(path, (context) => context.body(null, 204, { Allow }));
    app.all(path, (context) => {
      const detail = `Method "${context.req.method}" not allowed.`;
      return answerError(context, new WireError(405, { detail }, { Allow }));
    });
  }
}

function corsOf(origins: readonly string[]) {
  return cors({
    origin: [...origins],
    allowMethods: ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"],
    allowHeaders: ["Authorization", "Content-Type", "Idempotency-Key", "X-API-Key", "X-Request-Id"],
    exposeHeaders: [
      "Retry-After",
      "X-RateLimit-Limit",
      "X-RateLimit-Remaining",
      "X-RateLimit-Reset",
      "X-Request-Id",
    ],
    maxAge: 600,
  });
}

function honoPath(path: string): string {
  return path.replace(/\{(\w+)\}/g, ":$1");
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

function notFound(): WireError {
  return new WireError(404, { detail: "Not found." });
}
