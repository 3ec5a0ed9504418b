import type { Memory } from "@mem0-kit/core";
import { parseRequest } from "@mem0-kit/core/platform";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import * as z from "zod/mini";
import { mayCall, type Principal } from "../principal.ts";
import type { ServerCall } from "../server-route.ts";
import { WireError } from "../wire-error.ts";
import type { AppContext } from "./app-env.ts";
import type { AppOptions } from "./app-options.ts";
import { findPrincipal, forbidden, unauthorized } from "./authenticate.ts";
import { limitRate } from "./limit-rate.ts";
import { checkBodyHeaders, readBody } from "./read-body.ts";
import { parametersOf, type RouteEntry } from "./route-entry.ts";

/** The way of a request through its route: what is cheap to refuse is refused first. */
export async function serveRoute(
  context: AppContext,
  { name, path, route }: RouteEntry,
  options: AppOptions,
): Promise<Response> {
  context.set("routeName", name);
  const request = context.req.raw;
  checkBodyHeaders(request.headers, options.bodyBytes);
  const principal = await admit(context, route, options);
  const json = route.body === undefined ? undefined : await readBody(request, options.bodyBytes);
  const isChecked = route.body !== undefined && !route.ownCheck;
  const body = isChecked ? parseRequest(route.body, json) : json;
  const answer = await route.handle(serverCall(context, { path, principal, body, options }));
  if (options.checkAnswers) checkAnswer(route.answer, answer);
  // Every 2xx has JSON, since mem0's TypeScript client parses all of them.
  return context.json(answer ?? null, (route.status ?? 200) as ContentfulStatusCode);
}

/**
 * Who asks, if they may.
 *
 * @throws WireError 401, 403 or 429.
 */
export async function admit(
  context: AppContext,
  rule: Parameters<typeof mayCall>[1],
  options: Pick<AppOptions, "auth" | "rate" | "logger" | "onKeyUsed">,
): Promise<Principal | null> {
  const principal = await findPrincipal(options.auth, context.req.raw.headers);
  if (principal === null) {
    if (mayCall(null, rule)) return null;
    throw unauthorized();
  }
  context.set("keyId", principal.keyId);
  options.onKeyUsed(principal.keyId);
  await limitRate(context, principal.keyId, options);
  if (!mayCall(principal, rule)) throw forbidden();
  return principal;
}

/** Names the field that a handler got wrong: for developers, who alone have answers checked. */
function checkAnswer(schema: z.ZodMiniType, answer: unknown): void {
  const { success, error } = z.safeParse(schema, answer);
  if (success) return;
  const { path = [], code } = error.issues[0] ?? {};
  const detail = `The answer is not as its schema says at "${path.join(".")}": ${code}.`;
  throw new WireError(500, { detail });
}

interface CallParts {
  readonly path: string;
  readonly principal: Principal | null;
  readonly body: unknown;
  readonly options: Pick<AppOptions, "services" | "publicUrl">;
}

function serverCall(
  context: AppContext,
  { path, principal, body, options }: CallParts,
): ServerCall {
  const { services } = options;
  const request = context.req.raw;
  let memory: Memory | undefined;
  return {
    // A route that is for anyone must do without: there may be nobody.
    get principal() {
      if (principal === null) throw unauthorized();
      return principal;
    },
    get memory() {
      memory ??= services.memoryOf(this.principal.projectId);
      return memory;
    },
    params: Object.fromEntries(
      parametersOf(path).map((name) => [name, context.req.param(name) ?? ""]),
    ),
    body,
    url: urlOf(request.url, options.publicUrl),
    headers: request.headers,
    signal: request.signal,
    services,
  };
}

function urlOf(requested: string, publicUrl: string | null): URL {
  const url = new URL(requested);
  return publicUrl === null ? url : new URL(url.pathname + url.search, publicUrl);
}
