import {
  parseRequest,
  type SearchRequest,
  searchRequest,
  searchResponse,
  type WireScoredMemory,
  wireScoredMemory,
} from "@mem0-kit/core/platform";
import * as z from "zod/mini";
import { defineRoute } from "../define-route.ts";
import { readFilters } from "../memories/read-filters.ts";
import { searchMemories } from "../memories/search-memories.ts";
import { pickFields, toWireScored } from "../memories/to-wire-memory.ts";
import { namedIds, toWireIds, type WireIds } from "../memories/wire-ids.ts";
import type { ServerCall } from "../server-route.ts";
import { WireError } from "../wire-error.ts";
import { objectOf, readFiltered } from "./read-body.ts";

const scored = z.array(wireScoredMemory);
const searchV1Response = z.union([
  scored,
  z.object({ results: scored, relations: z.array(z.string()) }),
]);

/** Ids of users, agents, apps and runs as texts, or none. */
const ids = z.object({
  user_id: z.nullish(z.string()),
  agent_id: z.nullish(z.string()),
  app_id: z.nullish(z.string()),
  run_id: z.nullish(z.string()),
});
const searchV1Request = z.extend(z.omit(searchRequest, { filters: true }), ids.shape);

/** Searches, the best first. */
export const searchRoutes = {
  search: defineRoute({
    role: "reader",
    scoped: "narrowed",
    body: searchRequest,
    ownCheck: true,
    answer: searchResponse,
    async handle(call) {
      const results = await search(call, readFiltered(searchRequest, call.body));
      return { results };
    },
  }),

  /** Names whose memories beside the query. */
  searchV1: defineRoute({
    role: "reader",
    scoped: "narrowed",
    body: searchV1Request,
    ownCheck: true,
    answer: searchV1Response,
    async handle(call): Promise<z.infer<typeof searchV1Response>> {
      const given = objectOf(call.body);
      const filters = toWireIds(namedIds(parseRequest(ids, given) as WireIds));
      if (Object.keys(filters).length === 0)
        throw new WireError(400, {
          message: "At least one of the filters: agent_id, user_id, app_id, run_id is required!",
        });
      const body = parseRequest(searchRequest, { ...given, filters });
      const results = await search(call, body);
      return body.output_format === "v1.1" ? { results, relations: [] } : results;
    },
  }),

  searchV2: defineRoute({
    role: "reader",
    scoped: "narrowed",
    body: searchRequest,
    ownCheck: true,
    answer: scored,
    async handle(call) {
      return search(call, parseRequest(searchRequest, call.body));
    },
  }),
} as const;

async function search(call: ServerCall, body: SearchRequest): Promise<WireScoredMemory[]> {
  const { filters, ...wish } = body;
  const asked = readFilters(call.principal, filters);
  const found = await searchMemories(call, asked, wish);
  return found.map((item) => pickFields(toWireScored(item), body.fields));
}
