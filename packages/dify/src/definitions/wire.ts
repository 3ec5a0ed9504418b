import { platformRoutes } from "@mem0-kit/core/platform";

const { ping, add, search, list, getMemory, updateMemory, deleteMemory } = platformRoutes;
const { memoryHistory, deleteMemories, batchDelete, getEvent } = platformRoutes;

/** A request as `METHOD /path`. */
function route({ method, path }: { readonly method: string; readonly path: string }): string {
  return `${method} ${path}`;
}

/** mem0's platform protocol, as core has it. mem0-kit's server speaks it too. */
const platform = {
  authorization: { header: "Authorization", prefix: "Token " },
  routes: {
    check: route(ping),
    add: route(add),
    search: route(search),
    list: route(list),
    get: route(getMemory),
    update: route(updateMemory),
    delete: route(deleteMemory),
    history: route(memoryHistory),
    delete_all: route(deleteMemories),
    delete_many: route(batchDelete),
    event: route(getEvent),
  },
};

/** Where each backend is spoken to, and how. */
export const wire = {
  platform: { ...platform, base_url: "https://api.mem0.ai" },
  memory_server: platform,
  oss: {
    authorization: { header: "X-API-Key", prefix: "" },
    routes: {
      check: "GET /memories",
      add: "POST /memories",
      search: "POST /search",
      list: "GET /memories",
      get: "GET /memories/{id}",
      update: "PUT /memories/{id}",
      delete: "DELETE /memories/{id}",
      history: "GET /memories/{id}/history",
    },
  },
} as const;
