import type { ShellRequest } from "../http-shell/read-request.ts";
import type { ShellResponse } from "../http-shell/start-http-shell.ts";
import { addMemories } from "./add-route.ts";
import { deleteEntity, listEntities } from "./entity-routes.ts";
import {
  deleteMemories,
  deleteMemory,
  getMemory,
  listMemories,
  memoryHistory,
  updateMemory,
} from "./memory-routes.ts";
import type { RestContext } from "./rest-context.ts";
import { restError } from "./rest-error.ts";
import { searchMemories } from "./search-route.ts";

type Route = (
  context: RestContext,
  request: ShellRequest,
  parts: readonly string[],
) => ShellResponse;

/** By path, `:` for a part that may be anything; then by method. */
const routes: Readonly<Record<string, Readonly<Record<string, Route>>>> = {
  "/": { GET: () => ({ status: 307, headers: { location: "/docs" } }) },
  "/memories": { GET: listMemories, POST: addMemories, DELETE: deleteMemories },
  "/memories/:": {
    GET: (context, _, [id = ""]) => getMemory(context, id),
    PUT: (context, request, [id = ""]) => updateMemory(context, id, request),
    DELETE: (context, _, [id = ""]) => deleteMemory(context, id),
  },
  "/memories/:/history": { GET: (context, _, [id = ""]) => memoryHistory(context, id) },
  "/search": { POST: searchMemories },
  "/entities": { GET: listEntities },
  "/entities/:/:": {
    DELETE: (context, _, [type = "", id = ""]) => deleteEntity(context, type, id),
  },
  "/reset": {
    POST: (context) => {
      if (!context.isAdmin) throw restError(403, "Admin role required.");
      context.store.reset();
      return { status: 200, body: { message: "All memories reset" } };
    },
  },
};

/**
 * Finds the route of a request. A path is decoded before it is taken apart, as by the server, so an id
 * with a slash in it leads nowhere; nor does a slash at the end, or a path of mem0's platform.
 */
export function findRoute(request: ShellRequest): (context: RestContext) => ShellResponse {
  const parts = decodePath(request.path).split("/").slice(1);
  for (const [pattern, methods] of Object.entries(routes)) {
    const values = matchParts(pattern.split("/").slice(1), parts);
    if (values === undefined) continue;
    const route = methods[request.method];
    if (route === undefined) throw restError(405, "Method Not Allowed");
    return (context) => route(context, request, values);
  }
  throw restError(404, "Not Found");
}

function matchParts(pattern: readonly string[], parts: readonly string[]): string[] | undefined {
  if (pattern.length !== parts.length) return undefined;
  const fits = pattern.every((part, index) =>
    part === ":" ? parts[index] !== "" : part === parts[index],
  );
  return fits ? parts.filter((_, index) => pattern[index] === ":") : undefined;
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
