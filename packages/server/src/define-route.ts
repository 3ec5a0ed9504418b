import type { ServerRoute } from "./server-route.ts";

/** Ties a route's handler to the types of its schemas; a table of routes has them as `ServerRoute`. */
export function defineRoute<BODY, ANSWER>(route: ServerRoute<BODY, ANSWER>): ServerRoute {
  // The body is parsed by this very schema before it is handed over.
  return route as unknown as ServerRoute;
}
