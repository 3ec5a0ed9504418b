import type { HttpMethod } from "@mem0-kit/core/platform";
import * as z from "zod/mini";
import type { ServerRoute } from "../server-route.ts";
import { WireError } from "../wire-error.ts";
import { restEntityRoutes } from "./rest-entity-routes.ts";
import { restListRoutes } from "./rest-list-routes.ts";
import { restMemoryRoutes } from "./rest-memory-routes.ts";
import { restRoute } from "./rest-route.ts";

/** Where the endpoints of mem0's REST server are. */
export const restPaths = {
  restAdd: { method: "POST", path: "/memories" },
  restList: { method: "GET", path: "/memories" },
  restDeleteAll: { method: "DELETE", path: "/memories" },
  restSearch: { method: "POST", path: "/search" },
  restGet: { method: "GET", path: "/memories/{id}" },
  restUpdate: { method: "PUT", path: "/memories/{id}" },
  restDelete: { method: "DELETE", path: "/memories/{id}" },
  restHistory: { method: "GET", path: "/memories/{id}/history" },
  restEntities: { method: "GET", path: "/entities" },
  restDeleteEntity: { method: "DELETE", path: "/entities/{type}/{name}" },
  restReset: { method: "POST", path: "/reset" },
  restGetConfiguration: { method: "GET", path: "/configure" },
  restConfigure: { method: "POST", path: "/configure" },
  restProviders: { method: "GET", path: "/configure/providers" },
  restInstructions: { method: "POST", path: "/generate-instructions" },
  restSetupStatus: { method: "GET", path: "/auth/setup-status" },
  restRegister: { method: "POST", path: "/auth/register" },
  restLogin: { method: "POST", path: "/auth/login" },
  restRefresh: { method: "POST", path: "/auth/refresh" },
  restMe: { method: "GET", path: "/auth/me" },
  restListKeys: { method: "GET", path: "/api-keys" },
  restCreateKey: { method: "POST", path: "/api-keys" },
  restRequests: { method: "GET", path: "/requests" },
} as const satisfies Record<string, { readonly method: HttpMethod; readonly path: string }>;

export type RestRouteName = keyof typeof restPaths;

const useKeys = "Keys are made where the server runs, with `mem0-kit keys create`.";
const useServe = "Backend and settings are options of `mem0-kit serve`.";

/** mem0's REST shape over the same memories, for clients that do not speak the platform's protocol. */
export const restRoutes = {
  ...restListRoutes,
  ...restMemoryRoutes,
  ...restEntityRoutes,
  restReset: instead("Delete memories with DELETE /memories?user_id=…, or the whole project."),
  restGetConfiguration: instead(useServe),
  restConfigure: instead(useServe),
  restProviders: instead(useServe),
  restInstructions: instead("Write custom_instructions into the project's settings."),
  restSetupStatus: instead(useKeys),
  restRegister: instead(useKeys),
  restLogin: instead(useKeys),
  restRefresh: instead(useKeys),
  restMe: instead("GET /v1/ping/ says whose key it is."),
  restListKeys: instead(useKeys),
  restCreateKey: instead(useKeys),
  restRequests: instead("The server's log has the requests, GET /metrics counts them."),
} as const satisfies Record<RestRouteName, ServerRoute>;

/** What mem0's server has and this one has not, with what takes its place. */
function instead(remedy: string): ServerRoute {
  return restRoute({
    role: "anyone",
    scoped: "narrowed",
    answer: z.object({ detail: z.string() }),
    async handle(): Promise<never> {
      throw new WireError(501, { detail: `This server does not have that. ${remedy}` });
    },
  });
}
