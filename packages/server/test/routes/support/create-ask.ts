import { MemoryError } from "@mem0-kit/core";
import {
  errorBody,
  type PlatformRouteName,
  parseRequest,
  platformRoutes,
} from "@mem0-kit/core/platform";
import { expect } from "vitest";
import { routeEntries } from "../../../src/http/route-entry.ts";
import { openApiDocument } from "../../../src/openapi/openapi-document.ts";
import { mayCall, type Principal } from "../../../src/principal.ts";
import { type RestRouteName, restPaths, restRoutes } from "../../../src/routes/rest-routes.ts";
import { routes } from "../../../src/routes/routes.ts";
import type { ServerRoute, Services } from "../../../src/server-route.ts";
import { WireError } from "../../../src/wire-error.ts";
import { answerProblem } from "../../openapi/support/answer-problem.ts";

export type RouteName = PlatformRouteName | RestRouteName;

export interface AskOptions {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: string | Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer as a client gets it. */
export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: as any JSON that was received
  readonly body: any;
}

/** Calls a route as the app does: role, body, handler, answer. */
export type Ask = (principal: Principal, name: RouteName, options?: AskOptions) => Promise<Answer>;

const table: Readonly<Record<string, ServerRoute>> = { ...routes, ...restRoutes };
const paths: Readonly<Record<string, { readonly path: string; readonly method: string }>> = {
  ...platformRoutes,
  ...restPaths,
};
const document = openApiDocument(routeEntries(routes, { paths: restPaths, routes: restRoutes }));

export function createAsk(services: Services): Ask {
  const call = createCall(services);
  return async (principal, name, options) => {
    const answer = await call(principal, name, options);
    expect(await problemOf(name, options, answer), `${name} ${answer.status}`).toBeNull();
    return answer;
  };
}

function createCall(services: Services): Ask {
  return async (principal, name, options = {}) => {
    const route = table[name];
    if (route === undefined) throw new Error(`no route ${name}`);
    if (!mayCall(principal, route)) return { status: 403, body: { detail: "no" } };
    try {
      const answer = await route.handle({
        principal,
        params: options.params ?? {},
        body: readBody(route, options.body),
        url: urlOf(name, options),
        headers: new Headers(options.headers),
        signal: new AbortController().signal,
        memory: services.memoryOf(principal.projectId),
        services,
      });
      return { status: route.status ?? 200, body: JSON.parse(JSON.stringify(answer)) };
    } catch (error) {
      if (error instanceof WireError) return { status: error.status, body: error.body };
      if (!MemoryError.isInstance(error)) throw error;
      const known = name in platformRoutes ? (name as PlatformRouteName) : undefined;
      const { status, body } = errorBody(error, known);
      const words = error.message.replace(/^\[mem0-kit\] /, "");
      return { status, body: known === undefined ? { detail: words } : body };
    }
  };
}

/** What is not as `/openapi.json` says is this test's failure. */
function problemOf(name: RouteName, options: AskOptions = {}, { status, body }: Answer) {
  const asked = { method: paths[name]?.method ?? "", path: urlOf(name, options).pathname };
  const headers = { "Content-Type": "application/json" };
  return answerProblem(document, asked, new Response(JSON.stringify(body), { status, headers }));
}

function readBody(route: ServerRoute, body: unknown = {}): unknown {
  if (route.body === undefined) return undefined;
  // As it was sent: JSON has no `undefined`.
  const sent = JSON.parse(JSON.stringify(body)) as unknown;
  return route.ownCheck ? sent : parseRequest(route.body, sent);
}

function urlOf(name: RouteName, { params = {}, query = "" }: AskOptions): URL {
  const path = paths[name]?.path.replace(/\{(\w+)\}/g, (_, key: string) =>
    encodeURIComponent(params[key] ?? ""),
  );
  const url = new URL(path ?? "/", "http://localhost:8888");
  url.search = new URLSearchParams(query).toString();
  return url;
}
