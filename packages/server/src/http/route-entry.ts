import { type HttpMethod, type PlatformRouteName, platformRoutes } from "@mem0-kit/core/platform";
import type { ServerRoute } from "../server-route.ts";

/** Where a route of mem0's REST shape is. */
export interface RestPath {
  readonly method: HttpMethod;
  /** With `{name}` for what differs from call to call, and without a slash at the end. */
  readonly path: string;
}

/** Routes of mem0's REST shape, by the same names. */
export interface RestTable {
  readonly paths: Readonly<Record<string, RestPath>>;
  readonly routes: Readonly<Record<string, ServerRoute>>;
}

/** One endpoint of the app. */
export interface RouteEntry {
  /** What logs, metrics and OpenAPI call it. */
  readonly name: string;
  /** Its name on the platform; absent for one of mem0's REST shape. */
  readonly platformName?: PlatformRouteName;
  readonly method: HttpMethod;
  readonly path: string;
  readonly isDeprecated: boolean;
  readonly route: ServerRoute;
}

/** Both tables as one list; those with fewer parameters come first, so that a name is not taken for an id. */
export function routeEntries(
  platform: Readonly<Partial<Record<PlatformRouteName, ServerRoute>>>,
  rest: RestTable = { paths: {}, routes: {} },
): readonly RouteEntry[] {
  const names = Object.keys(platform) as PlatformRouteName[];
  const entries = [
    ...names.flatMap((name) => platformEntry(name, platform[name])),
    ...Object.entries(rest.paths).flatMap(([name, path]) =>
      restEntry(name, path, rest.routes[name]),
    ),
  ];
  return entries.sort((a, b) => parametersOf(a.path).length - parametersOf(b.path).length);
}

/** The names in a path's braces. */
export function parametersOf(path: string): readonly string[] {
  return Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => name as string);
}

function platformEntry(name: PlatformRouteName, route: ServerRoute | undefined): RouteEntry[] {
  if (route === undefined) return [];
  const { method, path } = platformRoutes[name];
  const isDeprecated = "deprecated" in platformRoutes[name];
  return [{ name, platformName: name, method, path, isDeprecated, route }];
}

function restEntry(name: string, at: RestPath, route: ServerRoute | undefined): RouteEntry[] {
  return route === undefined ? [] : [{ name, ...at, isDeprecated: false, route }];
}
