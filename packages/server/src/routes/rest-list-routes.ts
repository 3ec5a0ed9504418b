import { randomUUID } from "node:crypto";
import type { FilterInput } from "@mem0-kit/core";
import { addRequest, parseRequest } from "@mem0-kit/core/platform";
import * as z from "zod/mini";
import { deletionAsked } from "../jobs/deletion-job.ts";
import { addNow } from "../memories/add-now.ts";
import { deleteAsked } from "../memories/delete-memories.ts";
import { listMemories } from "../memories/list-memories.ts";
import { readAdd } from "../memories/read-add.ts";
import { type Asked, askFor, readFilters } from "../memories/read-filters.ts";
import { entityRequired, noSuchEntity } from "../memories/refusals.ts";
import { searchMemories } from "../memories/search-memories.ts";
import { waitToWrite } from "../memories/wait-for-adds.ts";
import { checkNamedIds, idsOfQuery, namedIds, toWireIds } from "../memories/wire-ids.ts";
import { checkEntity } from "../principal.ts";
import type { ServerCall } from "../server-route.ts";
import { WireError } from "../wire-error.ts";
import { idempotencyKey } from "./idempotency-key.ts";
import { objectOf } from "./read-body.ts";
import { toPlatformFilters } from "./rest-filters.ts";
import { restMemory, toRestMemory, toRestScored } from "./rest-memory.ts";
import { restRoute } from "./rest-route.ts";

const results = z.object({ results: z.array(restMemory) });
const message = z.object({ message: z.string() });
const added = z.object({
  results: z.array(z.object({ id: z.string(), memory: z.string(), event: z.string() })),
});
const jsonObject = addRequest.shape.metadata;
const topK = z.nullish(z.int().check(z.minimum(0), z.maximum(1000)));
const searchBody = z.object({
  query: z.string(),
  filters: jsonObject,
  user_id: z.nullish(z.string()),
  agent_id: z.nullish(z.string()),
  app_id: z.nullish(z.string()),
  run_id: z.nullish(z.string()),
  top_k: topK,
  threshold: z.nullish(z.number().check(z.minimum(0), z.maximum(1))),
  explain: z.nullish(z.boolean()),
  show_expired: z.nullish(z.boolean()),
});

/** mem0's REST shape: answered when it is done, without pages. */
export const restListRoutes = {
  restAdd: restRoute({
    role: "writer",
    scoped: "narrowed",
    body: addRequest,
    answer: added,
    async handle(call) {
      const found = await addNow(call, await readAdd(call, call.body), idempotencyKey(call));
      return { results: found.map(({ id, memory, event }) => ({ id, memory, event })) };
    },
  }),

  /** Without an id, all that the key sees. */
  restList: restRoute({
    role: "reader",
    scoped: "narrowed",
    answer: results,
    async handle(call) {
      const { searchParams } = call.url;
      const { top_k } = parseRequest(z.object({ top_k: topK }), {
        top_k: searchParams.has("top_k") ? Number(searchParams.get("top_k")) : null,
      });
      const ids = readIds(call);
      const asked = askFor(call.principal, toWireIds(ids));
      const isNamed = Object.keys(ids).length > 0;
      const most = top_k ?? (isNamed ? 20 : 1000);
      const includeExpired = searchParams.get("show_expired") === "true" || !isNamed;
      return { results: (await takeMost(call, asked, { most, includeExpired })).map(toRestMemory) };
    },
  }),

  restDeleteAll: restRoute({
    role: "writer",
    scoped: "narrowed",
    answer: message,
    async handle(call) {
      const ids = readIds(call);
      if (Object.keys(ids).length === 0) throw new WireError(400, { detail: entityRequired });
      await waitToWrite(call, ids);
      const asked = deletionAsked(call.principal, { ids, at: call.services.now() });
      await deleteAsked(call, asked, randomUUID());
      await call.services.exports.clear(call.principal.projectId);
      return { message: "All relevant memories deleted" };
    },
  }),

  restSearch: restRoute({
    role: "reader",
    scoped: "narrowed",
    body: searchBody,
    answer: results,
    async handle(call) {
      const { filters, query, top_k, threshold, explain, show_expired, ...ids } = call.body;
      const named = toWireIds(namedIds(ids));
      const asked = readFilters(
        call.principal,
        toPlatformFilters({ ...objectOf(filters), ...named }) as FilterInput,
      );
      if (top_k === 0) return { results: [] };
      const wish = { query, threshold, show_expired, top_k: top_k ?? 20 };
      const found = await searchMemories(call, asked, wish);
      return { results: found.map((item) => toRestScored(item, explain === true)) };
    },
  }),
} as const;

/** Ids of the query, within what the key sees. */
function readIds({ url, principal }: ServerCall) {
  const own = checkEntity(principal, checkNamedIds(idsOfQuery(url)));
  if (own === null) throw noSuchEntity();
  return own;
}

async function takeMost(
  call: ServerCall,
  asked: Asked,
  { most, includeExpired }: { readonly most: number; readonly includeExpired: boolean },
) {
  const items = [];
  for (let page = 1; items.length < most; page++) {
    const found = await listMemories(call, asked, { page, pageSize: 200, includeExpired });
    items.push(...found.results);
    if (found.results.length < 200) break;
  }
  return items.slice(0, most);
}
